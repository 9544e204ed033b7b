import { afterEach, describe, expect, it, vi } from 'vitest';
import { createLibrary, type Library } from '~/app/library/create-library';
import { LIBRARY_VERSIONS, type LibraryVersion } from '~/app/library/database';
import type { LibraryEntry, NewEntry } from '~/app/library/entry';
import { toLibraryProblem } from '~/app/library/library-problem';
import { failure, type Result, success } from '~/base/result';
import { LIBRARY_V1, openRaw, putRaw, readRaw, writeRaw } from './raw-database';

let databases = 0;
const names: string[] = [];

/** The name of a database that nobody has used. */
function freshName(): string {
  databases += 1;
  const name = `library-test-${databases}`;
  names.push(name);
  return name;
}

afterEach(() => {
  for (const name of names.splice(0)) indexedDB.deleteDatabase(name);
});

const TEXT = JSON.stringify({
  title: { en: 'Trade', ar: 'تجارة' },
  rows: Array(500).fill('A + B'),
});
const trade: NewEntry = {
  name: 'Trade',
  fileName: 'trade.csv',
  size: 1_234,
  format: 'csv',
  actors: 2,
  relations: 1,
  text: TEXT,
  mapping: { delimiter: ';' },
};

function unwrap<Value>(result: Result<Value, unknown>): Value {
  if (!result.ok) throw new Error(`Failed: ${String(result.failure)}`);
  return result.value;
}

async function namesIn(library: Library): Promise<readonly string[]> {
  return unwrap(await library.list()).map(({ name }) => name);
}

/** The made-up next version, in which an entry has tags. */
const NEXT: readonly LibraryVersion[] = [
  ...LIBRARY_VERSIONS,
  {
    stores: { entries: 'id, *tags' },
    upgrade: (transaction) =>
      transaction
        .table('entries')
        .toCollection()
        .modify((entry) => {
          entry.tags = [entry.format];
        }),
  },
];

/** Lets the n-th call of a method of IndexedDB, and those after it up to `times`, go wrong. */
function breakStore(method: 'add' | 'put', error: () => void, times = Number.POSITIVE_INFINITY) {
  const original = IDBObjectStore.prototype[method];
  let calls = 0;
  return vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(function (
    this: IDBObjectStore,
    ...given
  ) {
    calls += 1;
    if (calls <= times) error.call(this);
    return original.apply(this, given);
  });
}
const isFull = () => {
  throw new DOMException('There is no room.', 'QuotaExceededError');
};

describe('the library', () => {
  it('keeps a dataset, lists it without its text, and gives it back letter for letter', async () => {
    const library = createLibrary({ name: freshName() });
    const added = unwrap(await library.add({ ...trade, view: '?v=2' }));
    const [listed] = unwrap(await library.list());
    expect(listed).toEqual(added);
    expect(Object.keys(added)).not.toContain('text');
    expect(added).toMatchObject({
      name: 'Trade',
      fileName: 'trade.csv',
      size: 1_234,
      view: '?v=2',
    });
    expect(unwrap(await library.read(added.id))).toEqual({
      ...added,
      text: TEXT,
      mapping: trade.mapping,
    });
  });

  it('is still there for the next page, zipped', async () => {
    const name = freshName();
    const { id } = unwrap(await createLibrary({ name }).add(trade));
    const { text } = (await readRaw(name, 'texts', id)) as { text: Uint8Array };
    expect(text.byteLength).toBeLessThan(TEXT.length / 10);
    expect(unwrap(await createLibrary({ name }).read(id)).text).toBe(TEXT);
  });

  it('lists what was opened last first', async () => {
    const library = createLibrary({ name: freshName() });
    vi.spyOn(Date, 'now').mockReturnValueOnce(1).mockReturnValueOnce(2).mockReturnValue(3);
    const first = unwrap(await library.add({ ...trade, name: 'first' }));
    await library.add({ ...trade, name: 'second' });
    expect(await namesIn(library)).toEqual(['second', 'first']);
    await library.markOpened(first.id);
    expect(await namesIn(library)).toEqual(['first', 'second']);
  });

  it('puts a newer edition in the place of an entry, and the entry back', async () => {
    const library = createLibrary({ name: freshName() });
    const { id } = unwrap(await library.add({ ...trade, view: '?v=2' }));
    await library.rename(id, 'Mine');
    const newer = unwrap(await library.replace(id, { ...trade, text: 'newer', sha256: 'bb' }));
    expect(newer).toMatchObject({ name: 'Mine', view: '?v=2', replaces: id, sha256: 'bb' });
    expect(unwrap(await library.list())).toEqual([newer]);
    expect(unwrap(await library.read(newer.id)).text).toBe('newer');
    expect(await library.putBack(newer.id)).toEqual(success(undefined));
    expect(unwrap(await library.list()).map((entry) => entry.id)).toEqual([id]);
    expect(unwrap(await library.read(id)).text).toBe(TEXT);
    expect(await library.putBack(id)).toEqual(failure('missing'));
  });

  it('leaves an entry alone whose newer edition finds no room', async () => {
    const library = createLibrary({ name: freshName() });
    const added = unwrap(await library.add(trade));
    const broken = breakStore('add', isFull);
    expect(await library.replace(added.id, trade)).toEqual(failure('full'));
    broken.mockRestore();
    expect(unwrap(await library.list())).toEqual([added]);
  });

  it('renames, duplicates, and keeps views and edits', async () => {
    const library = createLibrary({ name: freshName() });
    const { id } = unwrap(await library.add(trade));
    expect(await library.rename(id, 'تجارة')).toEqual(success(undefined));
    const copy = unwrap(await library.duplicate(id, 'Copy'));
    await library.setView(id, '?v=2&actor=a');
    await library.setText(id, { text: 'edited', actors: 5, relations: 7 });
    const read = async (which: string) => unwrap(await library.read(which));
    expect(await read(id)).toMatchObject({
      name: 'تجارة',
      view: '?v=2&actor=a',
      text: 'edited',
      actors: 5,
      relations: 7,
    });
    expect(await read(copy.id)).toMatchObject({ name: 'Copy', view: '', text: TEXT, actors: 2 });
  });

  it('takes an entry from the list and restores it as it was', async () => {
    const library = createLibrary({ name: freshName() });
    const entry = unwrap(await library.add(trade));
    await library.remove(entry.id);
    expect(await namesIn(library)).toEqual([]);
    await library.restore(entry.id);
    expect(unwrap(await library.list())).toEqual([entry]);
    expect(unwrap(await library.read(entry.id)).text).toBe(TEXT);
  });

  it('purges what was deleted more than a day ago, and nothing else', async () => {
    const name = freshName();
    const library = createLibrary({ name });
    const [old, late] = [unwrap(await library.add(trade)), unwrap(await library.add(trade))];
    const now = Date.now();
    const clock = vi.spyOn(Date, 'now').mockReturnValue(now - 25 * 3_600_000);
    await library.remove(old.id);
    clock.mockReturnValue(now);
    await library.remove(late.id);
    const kept = unwrap(await library.add(trade));
    expect(await library.restore(old.id)).toEqual(failure('missing'));
    expect(await readRaw(name, 'texts', old.id)).toBeUndefined();
    expect(await library.restore(late.id)).toEqual(success(undefined));
    expect(unwrap(await library.read(kept.id)).text).toBe(TEXT);
  });

  it('tells of each change as it happens, until nobody listens', async () => {
    const name = freshName();
    const [here, there] = [createLibrary({ name }), createLibrary({ name })];
    const onList = vi.fn((_: readonly LibraryEntry[]) => {});
    const onProblem = vi.fn();
    const stop = here.watch(onList, onProblem);
    const { id } = unwrap(await there.add(trade));
    const lastNames = () => onList.mock.lastCall?.[0].map((entry) => entry.name);
    await expect.poll(lastNames).toEqual(['Trade']);
    await there.rename(id, 'Renamed');
    await expect.poll(lastNames).toEqual(['Renamed']);
    stop();
    const calls = onList.mock.calls.length;
    await there.remove(id);
    await there.list();
    expect(onList.mock.calls.length).toBe(calls);
    expect(onProblem).not.toHaveBeenCalled();
  });
});

describe('what goes wrong in the library', () => {
  it('a full store is told, and nothing of the entry is kept', async () => {
    const name = freshName();
    const library = createLibrary({ name });
    await library.list();
    const broken = breakStore('add', isFull);
    expect(await library.add(trade)).toEqual(failure('full'));
    broken.mockRestore();
    expect(await namesIn(library)).toEqual([]);
  });

  it('room is made by what was deleted before a full store is told', async () => {
    const name = freshName();
    const library = createLibrary({ name });
    const gone = unwrap(await library.add(trade));
    await library.remove(gone.id);
    breakStore('add', isFull, 1);
    const { id } = unwrap(await library.add({ ...trade, name: 'New' }));
    expect(unwrap(await library.read(id)).text).toBe(TEXT);
    expect(await readRaw(name, 'texts', gone.id)).toBeUndefined();
  });

  it('a store that is full only at the end is known by the cause inside', () => {
    const inner = new DOMException('', 'QuotaExceededError');
    expect(toLibraryProblem(Object.assign(new Error(), { name: 'AbortError', inner }))).toBe(
      'full',
    );
    expect(toLibraryProblem(new Error('Whatever'))).toBe('aborted');
  });

  it('a change that the browser breaks off leaves everything as it was', async () => {
    const library = createLibrary({ name: freshName() });
    const { id } = unwrap(await library.add(trade));
    const broken = breakStore('put', function (this: IDBObjectStore) {
      queueMicrotask(() => this.transaction.abort());
    } as () => void);
    const edited = { text: 'edited', actors: 9, relations: 9 };
    expect(await library.setText(id, edited)).toEqual(failure('aborted'));
    broken.mockRestore();
    expect(unwrap(await library.read(id))).toMatchObject({ text: TEXT, actors: 2 });
  });

  it('a browser that keeps nothing is told', async () => {
    const closed = vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
      throw new DOMException('Not here.', 'SecurityError');
    });
    const library = createLibrary({ name: freshName() });
    expect(await library.add(trade)).toEqual(failure('unavailable'));
    const onProblem = vi.fn();
    library.watch(vi.fn(), onProblem);
    await expect.poll(() => onProblem.mock.lastCall).toEqual(['unavailable']);
    closed.mockRestore();
    expect((await library.list()).ok).toBe(true);
  });

  it('an entry that is not there, or damaged, is told apart', async () => {
    const name = freshName();
    const library = createLibrary({ name });
    const [cut, torn] = [unwrap(await library.add(trade)), unwrap(await library.add(trade))];
    const raw = await openRaw(name);
    const { text } = (await readRaw(name, 'texts', torn.id)) as { text: Uint8Array };
    text[Math.floor(text.length / 2)] = (text[Math.floor(text.length / 2)] ?? 0) ^ 0xff;
    await putRaw(raw, { texts: [{ id: torn.id, text } as { id: string }] });
    raw.transaction('texts', 'readwrite').objectStore('texts').delete(cut.id);
    raw.close();
    expect(await library.read('nowhere')).toEqual(failure('missing'));
    expect(await library.rename('nowhere', 'x')).toEqual(failure('missing'));
    expect(await library.read(cut.id)).toEqual(failure('corrupt'));
    expect(await library.read(torn.id)).toEqual(failure('corrupt'));
    expect(await library.duplicate(cut.id, 'x')).toEqual(failure('corrupt'));
  });
});

describe('versions of the library', () => {
  it('the first one is read as it stands in browsers', async () => {
    const name = freshName();
    await writeRaw(name, 1, LIBRARY_V1);
    const library = createLibrary({ name });
    expect(await namesIn(library)).toEqual(['Treaties']);
    expect(unwrap(await library.read('treaty1234'))).toMatchObject({
      text: '{"title":{"en":"Treaties"}}',
      mapping: { delimiter: ';' },
      view: '?v=2&level=named',
    });
    expect(unwrap(await library.restore('deleted123'))).toBeUndefined();
  });

  it('a later one makes of every entry what it needs, and loses none', async () => {
    const name = freshName();
    await writeRaw(name, 1, LIBRARY_V1);
    const library = createLibrary({ name, versions: NEXT });
    expect(unwrap(await library.list())).toMatchObject([{ name: 'Treaties', tags: ['csv'] }]);
    expect(await readRaw(name, 'entries', 'deleted123')).toMatchObject({ tags: ['json'] });
    expect(unwrap(await library.read('treaty1234')).text).toBe('{"title":{"en":"Treaties"}}');
  });

  it('a step that fails leaves the earlier one as it was', async () => {
    const name = freshName();
    await writeRaw(name, 1, LIBRARY_V1);
    const versions = [
      ...LIBRARY_VERSIONS,
      { stores: { texts: 'id, size' }, upgrade: () => Promise.reject(new Error('Bug.')) },
    ];
    expect((await createLibrary({ name, versions }).list()).ok).toBe(false);
    expect(await namesIn(createLibrary({ name }))).toEqual(['Treaties']);
  });

  it('a tab lets another one upgrade, and says then that it is outdated', async () => {
    const name = freshName();
    const older = createLibrary({ name });
    const { id } = unwrap(await older.add(trade));
    const newer = createLibrary({ name, versions: NEXT });
    expect(unwrap(await newer.list())).toMatchObject([{ id, tags: ['csv'] }]);
    expect(await older.list()).toEqual(failure('outdated'));
    expect(await older.rename(id, 'x')).toEqual(failure('outdated'));
    expect(await createLibrary({ name }).add(trade)).toEqual(failure('outdated'));
    expect(await namesIn(newer)).toEqual(['Trade']);
  });

  it('a tab that does not let go blocks, and is waited for', async () => {
    const name = freshName();
    await writeRaw(name, 1, LIBRARY_V1);
    const stubborn = await openRaw(name);
    const library = createLibrary({ name, versions: NEXT });
    expect(await library.list()).toEqual(failure('blocked'));
    stubborn.close();
    await expect.poll(async () => (await library.list()).ok).toBe(true);
    expect(await namesIn(library)).toEqual(['Treaties']);
  });
});
