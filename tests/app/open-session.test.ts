import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openSession } from '~/app/open-session';
import { toDocument } from '~/model/document';
import type { ActorId } from '~/model/ids';
import type { AppState } from '~/store/app-store';
import { selectFacets } from '~/store/option-facets';
import { selectDocument, selectSelected, selectView, selectVisibleGraph } from '~/store/selectors';
import { datasetOf } from '../fixtures/graph-of';
import { stubPage } from '../fixtures/stub-page';

const dataset = datasetOf('A + B', 'B - C');
const a = { type: 'actor', id: 'A' as ActorId } as const;

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** Until the history of an earlier visit has been read. */
async function settle(): Promise<void> {
  await vi.advanceTimersByTimeAsync(1_500);
  await vi.dynamicImportSettled();
}

describe('a session', () => {
  it('keeps the address in step until it is closed', async () => {
    const { page } = stubPage('?level=named');
    const { store, close } = openSession(toDocument(dataset), page);
    expect(selectView(store.getState()).level).toBe('named');
    store.getState().select(a);
    expect(page.location.search).toContain('actor=A');
    close();
    store.getState().select(null);
    await settle();
    expect(page.location.search).toContain('actor=A');
  });

  it('finds its history again when its document is opened again, and no other', async () => {
    const { page, kept } = stubPage();
    const first = openSession(toDocument(dataset), page);
    await settle();
    first.store.getState().select(a);
    first.close();
    const before = [...kept];
    first.store.getState().setLevel('named');
    await settle();
    expect([...kept]).toEqual(before);
    const again = openSession(toDocument(dataset), page);
    const other = openSession(toDocument(datasetOf('A + B', 'B - C', 'C + A')), page);
    await settle();
    expect(again.store.getState().history.past.map(({ change }) => change)).toEqual(['select']);
    expect(other.store.getState().history.past).toEqual([]);
    again.close();
    other.close();
  });

  it('writes no address and keeps no history in a frame', async () => {
    const { page, countListeners, kept } = stubPage();
    const { store } = openSession(toDocument(dataset), page, { isKept: false });
    store.getState().select(a);
    await settle();
    expect([page.location.search, countListeners(), kept.size]).toEqual(['', 0, 0]);
  });

  it('leaves nothing behind when it is closed, however many there were', async () => {
    const { page, countListeners } = stubPage();
    const counts = new Set<number>();
    const visit = async (isLong: boolean): Promise<readonly WeakRef<object>[]> => {
      const { store, close } = openSession(toDocument(datasetOf('A + B', 'B - C')), page);
      if (isLong) await settle();
      store.getState().setFilter('sign', ['with']);
      selectFacets(store.getState());
      selectVisibleGraph(store.getState());
      if (isLong) counts.add(countListeners());
      close();
      expect([countListeners(), vi.getTimerCount()]).toEqual([0, 0]);
      return [new WeakRef(store), new WeakRef(selectDocument(store.getState()).graph)];
    };
    const left: WeakRef<object>[] = [];
    for (let round = 0; round < 20; round += 1) left.push(...(await visit(round % 2 === 0)));
    await settle();
    expect([counts.size, countListeners(), vi.getTimerCount()]).toEqual([1, 0, 0]);
    vi.useRealTimers();
    await collectGarbage();
    // Where the engine still has the last one in hand, as in a register, it has no other.
    const former = left.slice(0, -2);
    expect(former.filter((reference) => reference.deref() !== undefined)).toHaveLength(0);
  });

  it('stands beside another without a change to either', () => {
    const pages = [stubPage('?level=named'), stubPage('?level=named')] as const;
    const [one, other] = pages.map(({ page }) => openSession(toDocument(dataset), page));
    if (!one || !other) throw new Error('Two sessions were opened.');
    const derived = ({ store }: typeof one) =>
      [selectVisibleGraph, selectFacets, selectSelected].map((select) =>
        (select as (state: AppState) => unknown)(store.getState()),
      );
    other.store.getState().setFilter('sign', ['with']);
    const before = [derived(one), derived(other)];
    one.store.getState().hover(a);
    expect(
      [derived(one), derived(other)].flat().every((value, i) => value === before.flat()[i]),
    ).toBe(true);
    const addressOfOther = pages[1].page.location.search;
    one.store.getState().select(a);
    expect(derived(other)).toEqual(before[1]);
    expect(pages[1].page.location.search).toBe(addressOfOther);
    one.close();
    other.close();
  });
});

/** Twice, with turns of the event loop between, because a weak reference holds until one is over. */
async function collectGarbage(): Promise<void> {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  for (let turn = 0; turn < 2; turn += 1) {
    await new Promise((resolve) => setTimeout(resolve));
    collect();
  }
}
