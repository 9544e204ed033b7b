const FOREIGN = /[^A-Za-z0-9._-]+/g;

/** Longer names are cut, and told apart by their number. */
const LONGEST = 80;

/**
 * The key of a reference from the ids that it is made of: letters, digits, `.`, `_` and `-` of
 * ASCII, the same for the same ids. Where something of the ids is lost, a number made of all of
 * them stands at the end, so that no two things share a key.
 */
export function toCitationKey(...ids: readonly string[]): string {
  const whole = ids.join('-');
  const kept = whole.replace(FOREIGN, '-').replace(/^[-._]+|[-._]+$/g, '');
  return kept !== '' && kept === whole && kept.length <= LONGEST
    ? kept
    : `${kept.slice(0, LONGEST) || 'entry'}-${toNumber(whole)}`;
}

/** FNV-1a, 32 bits, over UTF-16 code units, in base 36. */
function toNumber(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1)
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(36);
}
