import type { Attributes } from '~/model/schema';

/** An actor as it is put together from the rows that name it. */
export interface ActorDraft {
  /** Its id or name in the file, cleaned. */
  readonly key: string;
  name?: string | undefined;
  nameAr?: string | undefined;
  /** The words of the file for what kind of actor it is. */
  kind?: string | undefined;
  /** ISO 3166-1 alpha-2, where the file says of its country what can be read. */
  country?: string | undefined;
  /** Whether its key is itself the code of a country. */
  isCode?: boolean | undefined;
  attributes?: Attributes | undefined;
  /** The key of the actor that it acts for. */
  actsFor?: string | undefined;
  location?: { readonly latitude: number; readonly longitude: number } | undefined;
  aliases?: readonly string[] | undefined;
  description?: string | undefined;
  x?: number | undefined;
  y?: number | undefined;
  /** How many ties it has an end of. */
  ties: number;
  /** Whether a list of actors has it. */
  isListed: boolean;
}

/** The actors of a file by key, in the order in which they come up. */
export interface ActorBook {
  readonly get: (key: string) => ActorDraft | undefined;
  /** The actor of a key, which is added where it is new; undefined where there is room for no more. */
  readonly see: (key: string) => ActorDraft | undefined;
  readonly remove: (key: string) => void;
  readonly all: () => Iterable<ActorDraft>;
  readonly size: () => number;
}

/** More actors than this do not fit into a dataset. */
const MAX_ACTORS = 100_000;

/** An empty book of actors. */
export function createActorBook(): ActorBook {
  const drafts = new Map<string, ActorDraft>();
  return {
    get: (key) => drafts.get(key),
    see: (key) => {
      const known = drafts.get(key);
      if (known || drafts.size >= MAX_ACTORS) return known;
      const draft: ActorDraft = { key, ties: 0, isListed: false };
      drafts.set(key, draft);
      return draft;
    },
    remove: (key) => void drafts.delete(key),
    all: () => drafts.values(),
    size: () => drafts.size,
  };
}
