/** Whether the browser has agreed not to clear what the page keeps; `unknown` where it does not say. */
export type Persistence = 'promised' | 'lent' | 'unknown';

/** What the browser has agreed to. */
export async function readPersistence(): Promise<Persistence> {
  return toPersistence(() => navigator.storage.persisted());
}

/** Asks the browser to agree, unless it has. Some ask the reader, others decide by themselves. */
export async function askForPersistence(): Promise<Persistence> {
  return toPersistence(
    async () => (await navigator.storage.persisted()) || navigator.storage.persist(),
  );
}

async function toPersistence(read: () => Promise<boolean>): Promise<Persistence> {
  try {
    return (await read()) ? 'promised' : 'lent';
  } catch {
    // No such interface outside a secure context.
    return 'unknown';
  }
}
