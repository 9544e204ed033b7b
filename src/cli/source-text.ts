import { createHash } from 'node:crypto';
import type { SourceText } from '~/model/check-against-text';
import type { Dataset } from '~/model/schema';
import { Unusable } from './command';
import { readText } from './read-text';

/** A text given on the command line, as the source of a dataset that it is. */
export interface GivenText {
  /** The id given as `ID=FILE`. */
  readonly id: string | undefined;
  readonly file: string;
  readonly text: string;
  readonly sha256: string;
}

/** Reads `FILE` or `ID=FILE`; line ends become `\n`, as datasets count. */
export function readGivenText(argument: string): GivenText {
  const [, id, file = argument] = /^([\p{L}\p{N}._-]+)=(.+)$/u.exec(argument) ?? [];
  const text = readText(file).replaceAll('\r\n', '\n');
  return { id, file, text, sha256: createHash('sha256').update(text).digest('hex') };
}

/**
 * The source that a given text is: the one named, else the one with its SHA-256, else the only
 * one. Throws {@link Unusable} where there are several.
 */
export function matchSource({ sources }: Dataset, given: GivenText): SourceText {
  const ids = sources.map(({ id }) => id).join(', ');
  const { text, sha256 } = given;
  const only = sources.length === 1 ? sources[0] : undefined;
  const source =
    given.id === undefined
      ? (sources.find((candidate) => candidate.sha256 === sha256) ?? only)
      : sources.find(({ id }) => id === given.id);
  if (source) return { source: source.id, text, sha256 };
  throw new Unusable(
    given.id === undefined
      ? `Which source is ${given.file}? Write --source ID=${given.file} with one of the ids ${ids}.`
      : `There is no source "${given.id}"; the ids are ${ids}.`,
  );
}
