import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { toVisibleGraph } from '~/filters/visible-graph';
import { LAYOUTS } from '~/layout/layouts';
import { checkAgainstText } from '~/model/check-against-text';
import { checkDataset } from '~/model/check-dataset';
import { indexGraph } from '~/model/graph';
import { parseDatasetText } from '~/model/parse-dataset-text';
import { parsePermalink } from '~/view/permalink';

const DATA = fileURLToPath(new URL('../data', import.meta.url));
const SOURCES = fileURLToPath(new URL('../../shared/sources', import.meta.url));
const FILES = readdirSync(DATA).filter((name) => /(?<!\.schema)\.json$/.test(name));

/** The texts at hand, by their SHA-256. */
const TEXTS = new Map(
  (existsSync(SOURCES) ? readdirSync(SOURCES) : []).map((name) => {
    const text = readFileSync(join(SOURCES, name), 'utf8');
    return [createHash('sha256').update(text).digest('hex'), text] as const;
  }),
);

describe.each(FILES)('data/%s', (name) => {
  const { dataset, issues } = parseDatasetText(readFileSync(join(DATA, name), 'utf8'));
  if (!dataset) throw new Error(`data/${name}: ${JSON.stringify(issues, null, 2)}`);

  it('is a dataset without a flaw', () => {
    expect([...issues, ...checkDataset(dataset)]).toEqual([]);
  });

  it('is named after its id and names its schema', () => {
    expect(dataset.id).toBe(basename(name, '.json'));
    const { $schema = '' } = dataset;
    expect(existsSync(join(dirname(join(DATA, name)), $schema)) && $schema).toMatch(
      /schema\.json$/,
    );
  });

  it.for(dataset.stories ?? [])(
    'tells $id by views that show what each step cites',
    ({ steps }) => {
      const graph = indexGraph(dataset);
      const layouts = LAYOUTS.map(({ id }) => id);
      for (const { view, relations } of steps) {
        const { choices, dropped } = parsePermalink(view, graph, { layouts });
        expect(dropped, view).toEqual([]);
        const visible = toVisibleGraph(graph, choices.view);
        const shown = visible.relations.map(({ relation }) => relation.id);
        expect(shown, view).toEqual(expect.arrayContaining([...relations]));
      }
    },
  );

  it.for(dataset.sources)('quotes $id as it stands', ({ id, sha256 }, { skip }) => {
    const text = TEXTS.get(sha256);
    if (text === undefined) return skip(`No text with the SHA-256 ${sha256} is at hand.`);
    expect(checkAgainstText(dataset, { source: id, text, sha256 })).toEqual([]);
  });
});
