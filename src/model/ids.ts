import type { z } from 'zod/mini';

/** The id of an actor, unique in its dataset. */
export type ActorId = string & z.core.$brand<'actor'>;
/** The id of a relation, unique in its dataset. */
export type RelationId = string & z.core.$brand<'relation'>;
/** The id of a source, unique in its dataset. */
export type SourceId = string & z.core.$brand<'source'>;
/**
 * The id of a drawn line: a relation's id, or `a*b*sign` for the merged lines of a pair. As a
 * selection also `a*b`, all that one actor does to another or shares with it.
 */
export type LineId = string & z.core.$brand<'line'>;
