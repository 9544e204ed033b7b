import { createLibrary, type Library } from '~/app/library/create-library';
import { connect, unpackText } from '~/app/library/database';
import type { LibraryEntry } from '~/app/library/entry';

/** An entry by what must not be lost of it; the names are all different. */
type Row = readonly [name: string, text: string, actors: number, isDeleted: boolean];

/** All entries, in the order of their names. */
export type LibraryState = readonly Row[];

declare global {
  interface Window {
    /** Says what the library holds once the change is made that begins now. */
    begin: (after: LibraryState) => Promise<void>;
    end: () => Promise<void>;
    read: () => Promise<LibraryState>;
    work: (seed: number) => Promise<never>;
  }
}

const byName = ([a]: Row, [b]: Row) => (a < b ? -1 : 1);

/** Reads what the library holds, past its own interface. */
window.read = async () => {
  const { database } = await connect();
  const rows = await database.transaction('r', database.entries, database.texts, async () => {
    const texts = new Map((await database.texts.toArray()).map(({ id, text }) => [id, text]));
    return (await database.entries.toArray()).map((entry) => ({
      entry,
      text: texts.get(entry.id),
    }));
  });
  const state = await Promise.all(
    rows.map(async ({ entry: { name, actors, deleted }, text }): Promise<Row> => {
      const whole = text === undefined ? 'lost' : await unpackText(text);
      return [name, whole.slice(0, 12), actors, deleted !== undefined];
    }),
  );
  database.close();
  return state.sort(byName);
};

/** Changes the library without an end, by chance that a seed decides. */
window.work = async (seed) => {
  const random = randomOf(seed);
  const library = createLibrary();
  let state = await window.read();
  for (let step = 0; ; step += 1) {
    const change = choose(library, await allIn(), state, `${seed}-${step}`, random);
    state = [...change.after].sort(byName);
    await window.begin(state);
    window.dispatchEvent(new Event('begun'));
    const result = await change.run();
    if (!result.ok) throw new Error(`Change ${step} of ${seed}: ${result.failure}`);
    await window.end();
  }
};

async function allIn(): Promise<readonly LibraryEntry[]> {
  const { database } = await connect();
  const entries = await database.entries.toArray();
  database.close();
  return entries;
}

/** A change by chance, and what the library holds after it. */
function choose(
  library: Library,
  entries: readonly LibraryEntry[],
  state: LibraryState,
  tag: string,
  random: () => number,
) {
  const entry = entries[Math.floor(random() * entries.length)];
  const row = state.find(([name]) => name === entry?.name);
  const others = state.filter((each) => each !== row);
  const text = tag.padEnd(12) + String(random()).repeat(random() * 4_000);
  const content = { fileName: 'x', size: 1, format: 'json', relations: 1 };
  const add = {
    after: [...state, [tag, text.slice(0, 12), 1, false] as Row],
    run: () => library.add({ ...content, name: tag, actors: 1, text }),
  };
  if (!entry || !row || entries.length < 5) return add;
  const { id } = entry;
  const [name, kept, actors] = row;
  const more = actors + 1;
  const edited = { text, actors: more, relations: 1 };
  const changes = [
    { after: [...others, [tag, kept, actors, row[3]] as Row], run: () => library.rename(id, tag) },
    {
      after: [...others, [name, text.slice(0, 12), more, row[3]] as Row],
      run: () => library.setText(id, edited),
    },
    { after: [...others, [name, kept, actors, true] as Row], run: () => library.remove(id) },
    { after: [...others, [name, kept, actors, false] as Row], run: () => library.restore(id) },
    { after: [...state, [tag, kept, actors, false] as Row], run: () => library.duplicate(id, tag) },
  ];
  const chosen = changes[Math.floor(random() * (entries.length < 30 ? 5 : 4))];
  return chosen ?? add;
}

/** Numbers from 0 to 1 by a seed (mulberry32). */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
