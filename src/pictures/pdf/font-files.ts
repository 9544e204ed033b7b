import cyrillic400 from '@fontsource/ibm-plex-sans/files/ibm-plex-sans-cyrillic-400-normal.woff?url';
import cyrillic600 from '@fontsource/ibm-plex-sans/files/ibm-plex-sans-cyrillic-600-normal.woff?url';
import greek400 from '@fontsource/ibm-plex-sans/files/ibm-plex-sans-greek-400-normal.woff?url';
import greek600 from '@fontsource/ibm-plex-sans/files/ibm-plex-sans-greek-600-normal.woff?url';
import latin400 from '@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-400-normal.woff?url';
import latin600 from '@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-600-normal.woff?url';
import extended400 from '@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-ext-400-normal.woff?url';
import extended600 from '@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-ext-600-normal.woff?url';
import vietnamese400 from '@fontsource/ibm-plex-sans/files/ibm-plex-sans-vietnamese-400-normal.woff?url';
import vietnamese600 from '@fontsource/ibm-plex-sans/files/ibm-plex-sans-vietnamese-600-normal.woff?url';
import ranges from '@fontsource/ibm-plex-sans/unicode.json';
import arabic400 from '@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-400-normal.woff?url';
import arabic600 from '@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-600-normal.woff?url';
import arabicRanges from '@fontsource/ibm-plex-sans-arabic/unicode.json';
import { parseUnicodeRange } from '../svg/svg-fonts';
import type { SvgElement } from '../svg/svg-markup';
import type { FontFile } from './font-choice';

/** A font file of the site: what it is called, and which letters it is for. */
interface FontSource extends Omit<FontFile, 'bytes'> {
  readonly unicodeRange: string;
  readonly address: string;
}

const LATIN = 'IBM Plex Sans';
const ARABIC = 'IBM Plex Sans Arabic';

const sources: readonly FontSource[] = [
  { family: LATIN, weight: 400, unicodeRange: ranges.latin, address: latin400 },
  { family: LATIN, weight: 400, unicodeRange: ranges['latin-ext'], address: extended400 },
  { family: LATIN, weight: 400, unicodeRange: ranges.vietnamese, address: vietnamese400 },
  { family: LATIN, weight: 400, unicodeRange: ranges.cyrillic, address: cyrillic400 },
  { family: LATIN, weight: 400, unicodeRange: ranges.greek, address: greek400 },
  { family: ARABIC, weight: 400, unicodeRange: arabicRanges.arabic, address: arabic400 },
  { family: LATIN, weight: 600, unicodeRange: ranges.latin, address: latin600 },
  { family: LATIN, weight: 600, unicodeRange: ranges['latin-ext'], address: extended600 },
  { family: LATIN, weight: 600, unicodeRange: ranges.vietnamese, address: vietnamese600 },
  { family: LATIN, weight: 600, unicodeRange: ranges.cyrillic, address: cyrillic600 },
  { family: LATIN, weight: 600, unicodeRange: ranges.greek, address: greek600 },
  { family: ARABIC, weight: 600, unicodeRange: arabicRanges.arabic, address: arabic600 },
];

/** Fetches the font files that some texts need; what cannot be had is left out. */
export async function fetchFonts(texts: readonly SvgElement[]): Promise<readonly FontFile[]> {
  const files = await Promise.all(selectFonts(texts).map(fetchFont));
  return files.filter((file) => file !== undefined);
}

/** The font files that some texts need: for each letter the first of its weight that has it. */
function selectFonts(texts: readonly SvgElement[]): readonly FontSource[] {
  const needed = new Set<FontSource>();
  for (const weight of [400, 600]) {
    const letters = lettersOf(texts.filter((text) => (isBold(text) ? 600 : 400) === weight));
    const candidates = sources
      .filter((source) => source.weight === weight)
      .map((source) => ({ source, ranges: parseUnicodeRange(source.unicodeRange) }));
    for (const letter of letters) {
      const found = candidates.find((candidate) =>
        candidate.ranges.some(([first, last]) => letter >= first && letter <= last),
      );
      if (found) needed.add(found.source);
    }
  }
  return sources.filter((source) => needed.has(source));
}

function isBold({ attributes }: SvgElement): boolean {
  const weight = attributes['font-weight'] ?? 400;
  return weight === 'bold' || Number(weight) >= 500;
}

function lettersOf(texts: readonly SvgElement[]): ReadonlySet<number> {
  const letters = new Set<number>();
  for (const { tag, content } of texts) {
    if (tag !== 'text' || typeof content !== 'string') continue;
    for (const letter of content) letters.add(letter.codePointAt(0) ?? 0);
  }
  return letters;
}

async function fetchFont(source: FontSource): Promise<FontFile | undefined> {
  const { family, weight, address } = source;
  const response = await fetch(address).catch(() => undefined);
  if (!response?.ok) return undefined;
  return { family, weight, bytes: new Uint8Array(await response.arrayBuffer()) };
}
