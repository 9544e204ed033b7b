import { Dexie, type Table, type Transaction } from 'dexie';
import type { EntryContent, LibraryEntry } from './entry';
import { LibraryError } from './library-problem';

/** A text as it is stored: zipped where the browser can, as it is elsewhere. */
export type PackedText = string | Uint8Array<ArrayBuffer>;

/** The text of an entry, in a table of its own. */
export interface StoredText extends Omit<EntryContent, 'text'> {
  readonly id: string;
  readonly text: PackedText;
}

/** The database of the library. */
export interface LibraryDatabase extends Dexie {
  readonly entries: Table<LibraryEntry, string>;
  readonly texts: Table<StoredText, string>;
}

/** A version of the database: its tables by Dexie's grammar of keys, and how the one before becomes it. */
export interface LibraryVersion {
  readonly stores: Readonly<Record<string, string | null>>;
  readonly upgrade?: (transaction: Transaction) => PromiseLike<unknown>;
}

/**
 * All versions, the first being 1. Whoever changes what is stored adds one with the step that turns
 * the one before into it; those that stand here never change, for there are browsers that hold them.
 */
export const LIBRARY_VERSIONS: readonly LibraryVersion[] = [
  { stores: { entries: 'id', texts: 'id' } },
];

/** The name of the database in the reader's browser. */
const LIBRARY_NAME = 'entente-library';

/** Which database is opened. */
export interface DatabaseOptions {
  readonly name?: string;
  readonly versions?: readonly LibraryVersion[];
}

/** An open connection, which another tab may close by a later version of the program. */
export interface LibraryConnection {
  readonly database: LibraryDatabase;
  readonly isOutdated: () => boolean;
}

/**
 * Opens the database, and brings it to the latest version. Rejects where a later program has
 * changed it (`outdated`), and where a tab that does not let go holds an earlier version (`blocked`).
 */
export async function connect({
  name = LIBRARY_NAME,
  versions = LIBRARY_VERSIONS,
}: DatabaseOptions = {}): Promise<LibraryConnection> {
  const database = define(name, versions);
  let isOutdated = false;
  database.on('versionchange', ({ newVersion }) => {
    isOutdated = newVersion !== null;
    database.close();
    return false;
  });
  // A program that opened what a later one has made would add what it misses in there.
  if ((await installedVersion(name)) > versions.length) throw new LibraryError('outdated');
  await new Promise<unknown>((resolve, reject) => {
    database.on('blocked', () => {
      reject(new LibraryError('blocked'));
      return false;
    });
    database.open().then(resolve, reject);
  });
  return { database, isOutdated: () => isOutdated };
}

function define(name: string, versions: readonly LibraryVersion[]): LibraryDatabase {
  const database = new Dexie(name, {
    autoOpen: false,
    cache: 'disabled',
    chromeTransactionDurability: 'strict',
  });
  versions.forEach(({ stores, upgrade }, index) => {
    const version = database.version(index + 1).stores({ ...stores });
    if (upgrade) version.upgrade(upgrade);
  });
  return database as LibraryDatabase;
}

/** The version in the browser, 0 where there is none or it cannot be told; Dexie counts in tens. */
async function installedVersion(name: string): Promise<number> {
  const known = (await globalThis.indexedDB?.databases?.()) ?? [];
  return Math.floor((known.find((each) => each.name === name)?.version ?? 0) / 10);
}

/** Zips a text (gzip). */
export async function packText(text: string): Promise<PackedText> {
  if (typeof CompressionStream === 'undefined') return text;
  const zipped = new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'));
  return new Uint8Array(await new Response(zipped).arrayBuffer());
}

/** The text of what {@link packText} made. Rejects where it is damaged: gzip bears a checksum. */
export async function unpackText(packed: PackedText): Promise<string> {
  if (typeof packed === 'string') return packed;
  const text = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'));
  return await new Response(text).text();
}
