import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createDocumentPage } from '~/app/document-page';
import { failure, type Result, success } from '~/base/result';
import { type Document, toDocument } from '~/model/document';
import type { ActorId } from '~/model/ids';
import { selectDocument, selectView } from '~/store/selectors';
import { datasetOf } from '../fixtures/graph-of';
import { stubPage } from '../fixtures/stub-page';

const published = toDocument(datasetOf('A + B', 'B - C'));
const own = toDocument(datasetOf('X + Y', 'Y - Z'), { origin: 'file' });
const other = toDocument(datasetOf('P + Q'), { origin: 'file' });

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A page with a published dataset and a library of one, and what was read how often. */
async function open(search = '') {
  const stub = stubPage(search);
  const load = vi.fn(async (id: string | null): Promise<Result<Document, string>> => {
    if (id === null) return success(published);
    return id === 'own:kept' ? success(own) : failure(`no ${id}`);
  });
  const documents = createDocumentPage(stub.page, { isKept: true, load });
  await documents.openAddress();
  const content = () => documents.getContent();
  const store = () => {
    const shown = content();
    if (shown?.type !== 'document') throw new Error('No document is shown.');
    return shown.store;
  };
  /** Goes to an address that is in the browser's history. */
  const travel = async (to: string) => {
    stub.page.location.search = to;
    stub.page.dispatchEvent(new Event('popstate'));
    await vi.advanceTimersByTimeAsync(0);
  };
  return { ...stub, documents, load, content, store, travel };
}

describe('the page of one document after another', () => {
  it('opens the published dataset, or that of the library which the address names', async () => {
    const first = await open('?actor=A&level=named');
    expect(selectDocument(first.store().getState())).toBe(published);
    expect(first.store().getState().documentRef).toBeNull();
    const second = await open('?own=kept&actor=X&level=named');
    expect(selectDocument(second.store().getState())).toBe(own);
    expect(second.store().getState()).toMatchObject({ documentRef: 'own:kept', notices: [] });
    expect(selectView(second.store().getState()).selection).toEqual({ type: 'actor', id: 'X' });
  });

  it('puts a document in place of another at an address of its own, in the view of a link', async () => {
    const { documents, page, store, countListeners } = await open('?lang=ar&theme=dark');
    const listeners = countListeners();
    const former = store();
    const onChange = vi.fn();
    documents.subscribe(onChange);
    const opened = documents.openInPage(own, { entryId: 'kept', view: '?level=named&actor=Y' });
    expect(onChange).toHaveBeenCalledOnce();
    expect(store()).toBe(opened);
    expect(selectDocument(store().getState())).toBe(own);
    expect(store().getState()).toMatchObject({
      locale: 'ar',
      theme: 'dark',
      documentRef: 'own:kept',
    });
    expect(page.location.search).toMatch(/^\?own=kept&.*actor=Y/);
    expect(page.location.search).toMatch(/lang=ar/);
    expect(countListeners()).toBe(listeners);
    former.getState().select({ type: 'actor', id: 'B' as ActorId });
    await vi.advanceTimersByTimeAsync(2_000);
    expect(page.location.search).not.toContain('actor=B');
  });

  it('keeps the own address through every change of the view', async () => {
    const { documents, page, store } = await open();
    documents.openInPage(own, { entryId: 'kept' });
    store()
      .getState()
      .select({ type: 'actor', id: 'X' as ActorId });
    expect(page.location.search).toMatch(/^\?own=kept&.*actor=X/);
    store().getState().setLocale('ar');
    await vi.advanceTimersByTimeAsync(1_000);
    expect(page.location.search).toMatch(/^\?own=kept&.*lang=ar/);
  });

  it('returns to the former document by Back, in its view, and forth again', async () => {
    const { documents, page, store, travel } = await open('?v=2&actor=A');
    documents.openInPage(own, { entryId: 'kept' });
    const there = page.location.search;
    store().getState().setTheme('dark');
    await travel('?v=2&actor=A');
    expect(selectDocument(store().getState())).toBe(published);
    expect(selectView(store().getState()).selection).toEqual({ type: 'actor', id: 'A' });
    expect(store().getState()).toMatchObject({ theme: 'dark', canUndoOpening: false });
    await travel(there);
    expect(selectDocument(store().getState())).toBe(own);
    expect(store().getState().documentRef).toBe('own:kept');
  });

  it('gives the language and look of the reader to an address that leads to another document', async () => {
    const { documents, page, store, travel } = await open('?v=2&theme=dark&lang=ar');
    documents.openInPage(own, { entryId: 'kept' });
    await travel('?v=2&sign=-against&theme=light&lang=en');
    expect(store().getState()).toMatchObject({ locale: 'ar', theme: 'dark' });
    expect(page.location.search).toBe('?v=2&sign=-against&theme=dark&lang=ar');
  });

  it('returns by undo, as a new place, and from there again', async () => {
    const { documents, page, store } = await open('?v=2&actor=A');
    documents.openInPage(own, { entryId: 'kept' });
    expect(store().getState().canUndoOpening).toBe(true);
    documents.undoOpening();
    await vi.advanceTimersByTimeAsync(0);
    expect(selectDocument(store().getState())).toBe(published);
    expect(selectView(store().getState()).selection).toEqual({ type: 'actor', id: 'A' });
    expect(page.location.search).not.toContain('own');
    documents.undoOpening();
    await vi.advanceTimersByTimeAsync(0);
    expect(store().getState().documentRef).toBe('own:kept');
  });

  it('shows again what no library keeps, however many were opened since', async () => {
    const { documents, page, store, travel, load } = await open();
    documents.openInPage(other);
    const unkept = page.location.search;
    documents.openInPage(own, { entryId: 'kept' });
    await documents.goTo(null);
    await documents.goTo('own:kept');
    await travel(unkept);
    expect(selectDocument(store().getState())).toBe(other);
    expect(load.mock.calls.flat().filter((id) => id !== null && id !== 'own:kept')).toEqual([]);
  });

  it('keeps what is shown where another cannot be read', async () => {
    const { documents, page, store, content } = await open();
    const before = content();
    expect(await documents.goTo('own:gone')).toEqual(failure('no own:gone'));
    expect(content()).toBe(before);
    expect(page.location.search).toBe('');
    store()
      .getState()
      .select({ type: 'actor', id: 'B' as ActorId });
    expect(page.location.search).toContain('actor=B');
  });

  it('says why the dataset of an address is not there, and goes on by Back or to the published', async () => {
    const { documents, content, store, travel } = await open('?own=gone');
    expect(content()).toEqual({ type: 'failure', reason: 'no own:gone' });
    await travel('?own=kept');
    expect(store().getState().documentRef).toBe('own:kept');
    await travel('?own=gone');
    expect(content()?.type).toBe('failure');
    await documents.goTo(null);
    expect(selectDocument(store().getState())).toBe(published);
  });

  it('follows the last of several wishes, whichever comes first', async () => {
    const { documents, load, store } = await open();
    let arrive: (loaded: Result<Document, string>) => void = () => {};
    load.mockReturnValueOnce(new Promise((resolve) => (arrive = resolve)));
    const slow = documents.goTo('own:kept');
    documents.openInPage(other, { entryId: 'other' });
    arrive(success(own));
    await slow;
    expect(selectDocument(store().getState())).toBe(other);
  });

  it('undoing takes back what else came with the opening, before what was shown returns', async () => {
    const { documents, store } = await open();
    let shownMeanwhile: unknown;
    const takeBack = vi.fn(async () => {
      shownMeanwhile = selectDocument(store().getState());
    });
    documents.openInPage(own, { entryId: 'kept', takeBack });
    documents.undoOpening();
    await vi.advanceTimersByTimeAsync(0);
    expect(takeBack).toHaveBeenCalledOnce();
    expect(shownMeanwhile).toBe(own);
    expect(selectDocument(store().getState())).toBe(published);
    documents.undoOpening();
    await vi.advanceTimersByTimeAsync(0);
    expect(takeBack).toHaveBeenCalledOnce();
  });
});
