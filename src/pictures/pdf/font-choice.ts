/** A font file, and the family and weight that drawings know it by. */
export interface FontFile {
  readonly family: string;
  readonly weight: number;
  readonly bytes: Uint8Array;
}

/** Finds the font that a letter is set in; undefined where none has it. */
export type FontChoice<Font> = (letter: string) => Font | undefined;

/**
 * Chooses fonts for letters in some families and a weight: the first of the families named that has
 * the letter, or else any that has it, in the weight that is closest.
 */
export function createFontChoices<Font extends { holds(letter: string): boolean }>(
  files: readonly (FontFile & { readonly font: Font })[],
): (families: string, weight: number) => FontChoice<Font> {
  const choices = new Map<string, FontChoice<Font>>();
  return (families, weight) => {
    const key = `${weight} ${families}`;
    const known = choices.get(key);
    if (known) return known;
    const named = families.split(',').map((name) => name.trim().replace(/^(["'])(.*)\1$/, '$2'));
    const rank = ({ family }: FontFile) => named.indexOf(family) + 1 || named.length + 1;
    const distance = (font: FontFile) => Math.abs(font.weight - weight);
    const fonts = [...files]
      .sort((a, b) => rank(a) - rank(b) || distance(a) - distance(b))
      .map(({ font }) => font);
    const found = new Map<string, Font | undefined>();
    const choice = (letter: string) => {
      if (!found.has(letter))
        found.set(
          letter,
          fonts.find((font) => font.holds(letter)),
        );
      return found.get(letter);
    };
    choices.set(key, choice);
    return choice;
  };
}
