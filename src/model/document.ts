import { type Graph, indexGraph } from './graph';
import type { KindLabels } from './namesakes';
import type { Dataset } from './schema';

/** Where a document came from: the site, a file of the reader's, his own hand, or several of these. */
export type DocumentOrigin = 'published' | 'file' | 'draft' | 'merged';

/** What is read: a dataset, indexed, and where it came from. Never changed; an edit makes another. */
export interface Document {
  /** Tells its content from that of others: what is kept for a document is kept under it. */
  readonly id: string;
  readonly graph: Graph;
  readonly origin: DocumentOrigin;
  /** The text that it was read from, byte for byte; left out where there is none. */
  readonly text?: string;
}

/** How the document of a dataset is made. */
export type DocumentOptions = Partial<Pick<Document, 'origin' | 'text'>> & {
  /** What built-in kinds of actors are called, which tells namesakes apart. */
  readonly labelOf?: KindLabels;
};

/** The document of a dataset that has passed its checks. */
export function toDocument(
  dataset: Dataset,
  { origin = 'published', text, labelOf }: DocumentOptions = {},
): Document {
  return {
    id: `${dataset.id}@${hashContent(dataset)}`,
    graph: indexGraph(dataset, labelOf),
    origin,
    ...(text === undefined ? {} : { text }),
  };
}

/**
 * A short hash of what views of a dataset refer to: its version, who is in it, and what holds
 * between whom. Not of its words, so that a corrected quote leaves what is kept. O(actors + relations).
 */
function hashContent({ version, actors, relations, stories = [] }: Dataset): string {
  const hash = createHash();
  hash.add(version);
  for (const { id, kind, actsFor } of actors) hash.add(`${id} ${kind} ${actsFor ?? ''}`);
  for (const { id, from, to, kind } of relations) hash.add(`${id} ${from} ${to} ${kind}`);
  for (const { id, steps } of stories) hash.add(`${id} ${steps.length}`);
  return hash.read();
}

/** FNV-1a in 32 bits over UTF-16 code units; good enough to tell versions apart, not to be trusted. */
function createHash() {
  let state = 0x811c9dc5;
  return {
    add: (text: string) => {
      for (let place = 0; place < text.length; place += 1)
        state = Math.imul(state ^ text.charCodeAt(place), 0x01000193);
      state = Math.imul(state ^ 0x0a, 0x01000193);
    },
    read: () => (state >>> 0).toString(36),
  };
}
