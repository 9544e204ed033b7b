const SLUG = /^[\p{L}\p{N}][\p{L}\p{N}._-]{0,127}$/u;
const PLAIN = /^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/;
const OTHERS = /[^\p{L}\p{N}._-]+/gu;
const MARKS = /\p{M}/gu;
const MAX_LENGTH = 100;

/** Whether a text can be an id as it is. */
export function isSlug(text: string): boolean {
  return PLAIN.test(text) || SLUG.test(text);
}

/** A text as an id: as it is where it can be, else in lower case with `-` for what cannot stand there. */
export function toSlug(text: string, otherwise: string): string {
  if (isSlug(text)) return text;
  const slug = text
    .slice(0, MAX_LENGTH * 4)
    .normalize('NFKD')
    .replace(MARKS, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(OTHERS, '-')
    .replace(/^[._-]+/, '');
  const short = [...slug].slice(0, MAX_LENGTH).join('').replace(/-+$/, '');
  return isSlug(short) ? short : otherwise;
}

/** Gives out ids that nobody else has: the second of one kind ends in `-2`. */
export function createSlugs(
  taken: Iterable<string> = [],
): (text: string, otherwise: string) => string {
  const used = new Set(taken);
  const next = new Map<string, number>();
  return (text, otherwise) => {
    const slug = toSlug(text, otherwise);
    if (!used.has(slug)) {
      used.add(slug);
      return slug;
    }
    const stem = slug.slice(0, MAX_LENGTH + 12);
    let number = next.get(stem) ?? 2;
    while (used.has(`${stem}-${number}`)) number += 1;
    next.set(stem, number + 1);
    used.add(`${stem}-${number}`);
    return `${stem}-${number}`;
  };
}
