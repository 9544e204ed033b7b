/** What some system does not take in the name of a file, at its ends or anywhere. */
const UNSAFE = /[\\/:*?"<>|\p{C}]+/gu;
const UNSAFE_ENDS = /^[\s.-]+|[\s.-]+$/g;
/** File systems take 255 bytes; letters may take four. */
const LONGEST = 60;

/**
 * The full name of a file, from words that somebody wrote, with or without the extension, which is
 * given without its point; from the proposal where nothing of them can be used.
 */
export function toFileName(
  written: string | undefined,
  proposal: string,
  extension: string,
): string {
  const ending = `.${extension}`;
  const bare = written?.toLowerCase().endsWith(ending) ? written.slice(0, -ending.length) : written;
  const safe = [...(bare ?? '').replace(UNSAFE, '-')]
    .slice(0, LONGEST)
    .join('')
    .replace(UNSAFE_ENDS, '');
  return `${safe || proposal}${ending}`;
}
