import type { SvgElement } from './svg-markup';

/** Larger files are not worth carrying inside another. */
const MAX_BYTES = 1_000_000;

/** A font file of the page: which letters of which family it holds, and where it is. */
export interface FontFace {
  readonly family: string;
  readonly weight: number;
  readonly style: string;
  /** As the style sheet gives it; empty where the file may hold anything. */
  readonly unicodeRange: string;
  readonly address: string;
  /** Whether the file holds a letter, given as a code point. */
  holds(letter: number): boolean;
}

/** The most that a file is made heavier by its fonts, in characters. */
const MAX_WEIGHT = 400_000;

/** A `<style>` with the page's own font files that the texts are set in, so that they look the same elsewhere. */
export async function embedFonts(texts: readonly SvgElement[]): Promise<SvgElement | undefined> {
  const faces = selectFaces(texts, facesOf(document));
  const rules = await Promise.all(faces.map(toRule));
  let weight = 0;
  const kept = rules.filter((rule) => {
    weight += rule?.length ?? 0;
    return rule !== undefined && weight <= MAX_WEIGHT;
  });
  return kept.length === 0 ? undefined : { tag: 'style', attributes: {}, content: kept.join('\n') };
}

/** The files that hold the letters of some texts: of each letter the first family that has it. */
export function selectFaces(
  texts: readonly SvgElement[],
  faces: readonly FontFace[],
): readonly FontFace[] {
  const needed = new Set<FontFace>();
  for (const [key, letters] of lettersByFont(texts)) {
    const [families = '', weight = '', style = ''] = key.split('|');
    const candidates = families
      .split(',')
      .map((family) => closestWeight(facesNamed(faces, toFamily(family), style), Number(weight)));
    for (const letter of letters) {
      const face = candidates.flat().find(({ holds }) => holds(letter));
      if (face) needed.add(face);
    }
  }
  return [...needed];
}

/** Reads `U+0600-06FF, U+0750, U+4??` into ranges of code points. */
export function parseUnicodeRange(text: string): readonly (readonly [number, number])[] {
  const parts = text.match(/U\+[0-9A-F?]+(-[0-9A-F]+)?/gi) ?? [];
  return parts.map((part) => {
    const [first = '', last = first] = part.slice(2).split('-');
    const [low, high] = [first.replaceAll('?', '0'), last.replaceAll('?', 'F')];
    return [Number.parseInt(low, 16), Number.parseInt(high, 16)];
  });
}

function lettersByFont(texts: readonly SvgElement[]): ReadonlyMap<string, ReadonlySet<number>> {
  const fonts = new Map<string, Set<number>>();
  for (const { tag, attributes, content } of texts) {
    if (tag !== 'text' || typeof content !== 'string') continue;
    const weight = attributes['font-weight'] ?? 400;
    const number = weight === 'bold' ? 700 : weight;
    const key = [attributes['font-family'], number, attributes['font-style'] ?? 'normal'].join('|');
    const letters = fonts.get(key) ?? new Set();
    for (const letter of content) letters.add(letter.codePointAt(0) ?? 0);
    fonts.set(key, letters);
  }
  return fonts;
}

function facesNamed(faces: readonly FontFace[], family: string, style: string): FontFace[] {
  return faces.filter((face) => face.family === family && face.style === style);
}

function closestWeight(faces: readonly FontFace[], weight: number): readonly FontFace[] {
  const distances = faces.map((face) => Math.abs(face.weight - weight));
  const closest = Math.min(...distances);
  return faces.filter((_, index) => distances[index] === closest);
}

function facesOf({ styleSheets }: Document): readonly FontFace[] {
  return [...styleSheets].flatMap((sheet) => rulesOf(sheet).map((rule) => toFace(rule, sheet)));
}

/** A style sheet of another origin, which only an extension would bring, does not show its rules. */
function rulesOf(sheet: CSSStyleSheet): CSSFontFaceRule[] {
  try {
    return [...sheet.cssRules].filter((rule) => rule instanceof CSSFontFaceRule);
  } catch {
    return [];
  }
}

function toFace({ style }: CSSFontFaceRule, sheet: CSSStyleSheet): FontFace {
  const read = (property: string) => style.getPropertyValue(property).trim();
  const [, , url = ''] = /url\((["']?)(.*?)\1\)/.exec(read('src')) ?? [];
  const named = {
    family: toFamily(read('font-family')),
    weight: Number(read('font-weight').replace('bold', '700')) || 400,
    style: read('font-style') || 'normal',
  };
  const unicodeRange = read('unicode-range');
  const ranges = parseUnicodeRange(unicodeRange);
  return {
    ...named,
    unicodeRange,
    address: new URL(url, sheet.href ?? document.baseURI).href,
    holds: unicodeRange
      ? (letter) => ranges.some(([first, last]) => letter >= first && letter <= last)
      : createGlyphTest(named),
  };
}

/**
 * Tells whether a font holds a letter, by whether the letter is as wide as in two fonts that differ:
 * then it is they that draw it. A font that has not loaded holds nothing.
 */
function createGlyphTest({
  family,
  weight,
  style,
}: Pick<FontFace, 'family' | 'weight' | 'style'>): FontFace['holds'] {
  const ruler = document.createElement('canvas').getContext('2d');
  const isDrawnBy = (fallback: string, letter: string) => {
    if (!ruler) return true;
    const widths = [fallback, `"${family}", ${fallback}`].map((families) => {
      ruler.font = `${style} ${weight} 100px ${families}`;
      return ruler.measureText(letter).width;
    });
    return widths[0] === widths[1];
  };
  return (codePoint) => {
    const letter = String.fromCodePoint(codePoint);
    return !(isDrawnBy('monospace', letter) && isDrawnBy('serif', letter));
  };
}

function toFamily(name: string): string {
  return name.trim().replace(/^(["'])(.*)\1$/, '$2');
}

async function toRule(face: FontFace): Promise<string | undefined> {
  const uri = await fetchDataUri(face.address);
  if (uri === undefined) return undefined;
  const range = face.unicodeRange && `unicode-range:${face.unicodeRange};`;
  return (
    `@font-face{font-family:'${face.family}';font-style:${face.style};` +
    `font-weight:${face.weight};${range}src:url(${uri}) format('woff2')}`
  );
}

/** What an address of this site holds, as a `data:` address that needs no network; undefined where it cannot be had. */
export async function fetchDataUri(address: string): Promise<string | undefined> {
  if (address.startsWith('data:')) return address;
  const response = await fetch(address).catch(() => undefined);
  if (!response?.ok) return undefined;
  const blob = await response.blob();
  return blob.size <= MAX_BYTES ? toDataUri(blob) : undefined;
}

function toDataUri(blob: Blob): Promise<string | undefined> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => resolve(undefined);
    reader.readAsDataURL(blob);
  });
}
