import fixture from '../../fixtures/library-v1.json';

/** The tables and rows of a database, as browsers hold them. */
export type RawRows = Readonly<Record<string, readonly { readonly id: string }[]>>;

/** What a browser holds in which the first version of the library was used. */
export const LIBRARY_V1: RawRows = fixture;

/** Opens a database without the program; where it is new or older, tables are made. */
export function openRaw(
  name: string,
  version?: number,
  tables: readonly string[] = [],
): Promise<IDBDatabase> {
  const request = indexedDB.open(name, version);
  request.onupgradeneeded = () => {
    for (const table of tables) request.result.createObjectStore(table, { keyPath: 'id' });
  };
  return settled(request);
}

/** Makes a database of a version, counted as Dexie does, without the program. */
export async function writeRaw(name: string, version: number, rows: RawRows): Promise<void> {
  const database = await openRaw(name, version * 10, Object.keys(rows));
  await putRaw(database, rows);
  database.close();
}

/** Puts rows into the tables of an open database. */
export async function putRaw(database: IDBDatabase, rows: RawRows): Promise<void> {
  const transaction = database.transaction(Object.keys(rows), 'readwrite');
  for (const [table, all] of Object.entries(rows))
    for (const row of all) transaction.objectStore(table).put(row);
  await new Promise((resolve, reject) => {
    transaction.oncomplete = resolve;
    transaction.onabort = reject;
  });
}

/** A row of a table, read without the program. */
export async function readRaw(name: string, table: string, id: string): Promise<unknown> {
  const database = await openRaw(name);
  const row = await settled(database.transaction(table).objectStore(table).get(id));
  database.close();
  return row;
}

function settled<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
