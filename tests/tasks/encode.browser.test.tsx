import { describe, expect, it, vi } from 'vitest';
import type { Dataset } from '~/model/schema';
import { runTask } from '~/tasks/run-task';
import { datasetOf } from '../fixtures/graph-of';

describe('a large file', () => {
  const LARGE = datasetOf(...Array.from({ length: 1_200 }, (_, index) => `A${index} + B`));
  const job = {
    format: 'csv',
    data: { dataset: LARGE },
    options: { locale: 'en', table: 'relations', bom: false },
  } as const;

  it('is made apart from the page, which goes on', async () => {
    const apart = vi.spyOn(Worker.prototype, 'postMessage');
    const file = await runTask('encode', job);
    expect(apart).toHaveBeenCalledOnce();
    expect(file.type).toBe('text/csv;charset=utf-8');
    expect((await file.text()).split('\r\n')).toHaveLength(1_202);
  });

  it.each([
    ['few actors with long names', withNames('A + B', 300_000), 1],
    ['one relation with many claims', datasetOf(`A + B: ${'fact, '.repeat(300)}fact`), 1],
    ['little', withNames('A + B', 100), 0],
  ])('is told by its claims and letters too: %s', async (_what, dataset, times) => {
    const apart = vi.spyOn(Worker.prototype, 'postMessage');
    await runTask('encode', { ...job, data: { dataset } });
    expect(apart).toHaveBeenCalledTimes(times);
  });

  it('is given up when it is cancelled', async () => {
    const ended = vi.spyOn(Worker.prototype, 'terminate');
    const controller = new AbortController();
    const file = runTask('encode', job, { signal: controller.signal });
    controller.abort();
    await expect(file).rejects.toThrow('aborted');
    expect(ended).toHaveBeenCalledOnce();
  });
});

/** A dataset whose actors have names of so many letters. */
function withNames(statement: string, letters: number): Dataset {
  const name = { en: 'x'.repeat(letters) };
  const dataset = datasetOf(statement);
  return { ...dataset, actors: dataset.actors.map((actor) => ({ ...actor, name })) };
}
