import { type CodePointText, indexCodePoints } from '~/base/code-points';
import { failure, type Result, success } from '~/base/result';
import { sha256Of } from '~/base/sha256';
import type { Source } from '~/model/source';

/** A reader's copy of a source. */
export interface CopyText {
  readonly text: CodePointText;
  /** Of its UTF-8 bytes, in lower-case hex; undefined where the browser computes none. */
  readonly sha256: string | undefined;
}

/** Why a file is no copy that can be read. */
export type CopyFailure = 'too-large' | 'unreadable' | 'not-text' | 'empty';

/** The largest file that is read, in bytes. */
export const MAX_COPY_BYTES = 10_000_000;

/** Reads a UTF-8 text; line ends become `\n`, as datasets count. A byte order mark is no text. */
export async function readCopy(file: Blob): Promise<Result<CopyText, CopyFailure>> {
  if (file.size > MAX_COPY_BYTES) return failure('too-large');
  const bytes = await file.arrayBuffer().catch(() => undefined);
  if (!bytes) return failure('unreadable');
  const decoded = decode(bytes);
  if (decoded === undefined) return failure('not-text');
  const text = decoded.replaceAll('\r\n', '\n');
  if (text.trim() === '') return failure('empty');
  return success({ text: indexCodePoints(text), sha256: await sha256Of(text) });
}

/** Whether a copy is the text that a source was read from; undefined where that cannot be told. */
export function isSameText(
  source: Pick<Source, 'length' | 'sha256'>,
  { text, sha256 }: CopyText,
): boolean | undefined {
  if (source.length !== text.length) return false;
  return sha256 === undefined ? undefined : sha256 === source.sha256;
}

/** Undefined where the bytes are no UTF-8, or hold what no text holds. */
function decode(bytes: ArrayBuffer): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.includes('\0') ? undefined : text;
  } catch {
    return undefined;
  }
}
