import { liveQuery } from 'dexie';
import type { Result } from '~/base/result';
import {
  connect,
  type DatabaseOptions,
  type LibraryConnection,
  type LibraryDatabase,
  type PackedText,
  packText,
  unpackText,
} from './database';
import type { EntryContent, LibraryEntry, NewEntry } from './entry';
import { LibraryError, type LibraryProblem, settle, toLibraryProblem } from './library-problem';

/** What came of work on the library. */
type Outcome<Value> = Promise<Result<Value, LibraryProblem>>;

/**
 * The datasets that the reader has opened, kept in his browser. Each change is one transaction: a
 * tab that is killed loses nothing but the change under way. Nothing rejects.
 */
export interface Library {
  /** All that are not deleted, the one opened last first. */
  readonly list: () => Outcome<readonly LibraryEntry[]>;
  /** Tells the list now and after each change, of other tabs too, until the returned function is called. */
  readonly watch: (
    onList: (entries: readonly LibraryEntry[]) => void,
    onProblem: (problem: LibraryProblem) => void,
  ) => () => void;
  readonly add: (entry: NewEntry) => Outcome<LibraryEntry>;
  /** Puts a newer edition in the place of an entry, under its name and with its view; the entry is deleted. */
  readonly replace: (id: string, edition: NewEntry) => Outcome<LibraryEntry>;
  /** Deletes an edition, and restores the entry whose place it took. */
  readonly putBack: (id: string) => Outcome<void>;
  /** An entry with its text; a deleted one is there until it is purged. */
  readonly read: (id: string) => Outcome<LibraryEntry & EntryContent>;
  readonly markOpened: (id: string) => Outcome<void>;
  readonly rename: (id: string, name: string) => Outcome<void>;
  readonly duplicate: (id: string, name: string) => Outcome<LibraryEntry>;
  readonly setView: (id: string, view: string) => Outcome<void>;
  /** Keeps a dataset as it is after edits. */
  readonly setText: (id: string, edited: EditedText) => Outcome<void>;
  /** Takes an entry from the list; it can be restored for a day, unless its room is needed. */
  readonly remove: (id: string) => Outcome<void>;
  readonly restore: (id: string) => Outcome<void>;
}

/** The text of a dataset after edits, and what is counted of it. */
export type EditedText = Pick<LibraryEntry, 'actors' | 'relations'> & { readonly text: string };

/** How long what was deleted can be restored, in ms. */
const RESTORABLE_MS = 24 * 60 * 60 * 1000;

/** The library in a database of the browser, which is opened when it is first asked for something. */
export function createLibrary(options: DatabaseOptions = {}): Library {
  const open = createConnector(options);
  const write = <Value>(change: (database: LibraryDatabase) => Promise<Value>) =>
    settle(async () => {
      const database = await open();
      return database.transaction('rw', database.entries, database.texts, () => change(database));
    });
  const update = (id: string, changed: Partial<LibraryEntry>) =>
    write(async ({ entries }) => {
      if ((await entries.update(id, changed)) === 0) await requireEntry(entries, id);
    });
  /** Room is made by purging what was deleted, before a reader is told that there is none. */
  const writeLarge = async <Value>(change: (database: LibraryDatabase) => Promise<Value>) => {
    const written = await write(change);
    if (written.ok || written.failure !== 'full') return written;
    const purged = await write((database) => purge(database, Number.POSITIVE_INFINITY));
    return purged.ok && purged.value > 0 ? write(change) : written;
  };
  return {
    list: () => settle(async () => listEntries(await open())),
    watch: (onList, onProblem) => {
      const fail = (error: unknown) => onProblem(toLibraryProblem(error));
      const stopping = new AbortController();
      const start = async () => {
        const database = await open();
        if (stopping.signal.aborted) return;
        const query = liveQuery(() => listEntries(database)).subscribe(onList, fail);
        stopping.signal.addEventListener('abort', () => query.unsubscribe());
      };
      start().catch(fail);
      return () => stopping.abort();
    },
    add: async ({ text, mapping, view = '', ...listed }) => {
      const now = Date.now();
      const entry = { ...listed, id: createId(), view, opened: now, changed: now };
      const packed = await packText(text);
      const stored = { id: entry.id, text: packed, ...(mapping && { mapping }) };
      return writeLarge(async (database) => {
        await purge(database, now - RESTORABLE_MS);
        await database.entries.add(entry);
        await database.texts.add(stored);
        return entry;
      });
    },
    replace: async (id, edition) => {
      const packed = await packText(edition.text);
      return writeLarge((database) => replaceEntry(database, id, edition, packed));
    },
    putBack: (id) => write((database) => putBackEntry(database, id)),
    read: (id) => settle(async () => readEntry(await open(), id)),
    markOpened: (id) => update(id, { opened: Date.now() }),
    rename: (id, name) => update(id, { name }),
    duplicate: (id, name) =>
      writeLarge(async ({ entries, texts }) => {
        const [entry, stored] = await Promise.all([requireEntry(entries, id), texts.get(id)]);
        if (!stored) throw new LibraryError('corrupt');
        const { deleted: _, ...listed } = entry;
        const now = Date.now();
        const copy = { ...listed, id: createId(), name, opened: now, changed: now };
        await entries.add(copy);
        await texts.add({ ...stored, id: copy.id });
        return copy;
      }),
    setView: (id, view) => update(id, { view }),
    setText: async (id, { text, ...counts }) => {
      const packed = await packText(text);
      return writeLarge(async ({ entries, texts }) => {
        await requireEntry(entries, id);
        await entries.update(id, { ...counts, changed: Date.now() });
        await texts.update(id, { text: packed });
      });
    },
    remove: (id) => update(id, { deleted: Date.now() }),
    restore: (id) =>
      write(async ({ entries }) => {
        const { deleted: _, ...entry } = await requireEntry(entries, id);
        await entries.put(entry);
      }),
  };
}

/** One connection, opened when it is first asked for and again after it failed to open. */
function createConnector(options: DatabaseOptions): () => Promise<LibraryDatabase> {
  let connection: Promise<LibraryConnection> | undefined;
  return async () => {
    connection ??= connect(options);
    const opened = connection;
    try {
      const { database, isOutdated } = await opened;
      if (isOutdated()) throw new LibraryError('outdated');
      if (database.isOpen()) return database;
    } catch (error) {
      if (connection === opened && toLibraryProblem(error) !== 'outdated') connection = undefined;
      throw error;
    }
    // The browser has closed it, as when the reader clears what sites have stored.
    connection = connect(options);
    return (await connection).database;
  };
}

async function listEntries({ entries }: LibraryDatabase): Promise<readonly LibraryEntry[]> {
  const all = await entries.toArray();
  return all
    .filter(({ deleted }) => deleted === undefined)
    .sort((a, b) => b.opened - a.opened || (a.id < b.id ? -1 : 1));
}

async function readEntry(
  database: LibraryDatabase,
  id: string,
): Promise<LibraryEntry & EntryContent> {
  const { entries, texts } = database;
  const [entry, stored] = await database.transaction('r', entries, texts, () =>
    Promise.all([requireEntry(entries, id), texts.get(id)]),
  );
  if (!stored) throw new LibraryError('corrupt');
  try {
    return { ...entry, ...stored, text: await unpackText(stored.text) };
  } catch {
    throw new LibraryError('corrupt');
  }
}

async function requireEntry(
  entries: LibraryDatabase['entries'],
  id: string,
): Promise<LibraryEntry> {
  const entry = await entries.get(id);
  if (!entry) throw new LibraryError('missing');
  return entry;
}

/** The new entry has the name of the one whose place it takes, and its view unless it has its own. */
async function replaceEntry(
  { entries, texts }: LibraryDatabase,
  id: string,
  { text: _, mapping, ...listed }: NewEntry,
  text: PackedText,
): Promise<LibraryEntry> {
  const former = await requireEntry(entries, id);
  const now = Date.now();
  const { name, view } = former;
  const own = { id: createId(), name, replaces: id, opened: now, changed: now };
  const entry = { view, ...listed, ...own };
  await entries.update(id, { deleted: now });
  await entries.add(entry);
  await texts.add({ id: entry.id, text, ...(mapping && { mapping }) });
  return entry;
}

async function putBackEntry({ entries }: LibraryDatabase, id: string): Promise<void> {
  const { replaces } = await requireEntry(entries, id);
  if (replaces === undefined) throw new LibraryError('missing');
  const { deleted: _, ...former } = await requireEntry(entries, replaces);
  await entries.put(former);
  await entries.update(id, { deleted: Date.now() });
}

/** Takes away for good what was deleted before a time; gives how many there were. */
async function purge({ entries, texts }: LibraryDatabase, before: number): Promise<number> {
  const all = await entries.toArray();
  const gone = all.filter(({ deleted = Infinity }) => deleted < before).map(({ id }) => id);
  await entries.bulkDelete(gone);
  await texts.bulkDelete(gone);
  return gone.length;
}

/** Ten letters and digits by chance, of which two are never the same in one library. */
function createId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(10));
  return Array.from(bytes, (byte) => (byte % 36).toString(36)).join('');
}
