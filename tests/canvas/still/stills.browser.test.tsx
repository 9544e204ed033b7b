import '@fontsource/ibm-plex-sans/latin-400.css';
import '@fontsource/ibm-plex-sans/latin-600.css';
import '@fontsource/ibm-plex-sans-arabic/arabic-400.css';
import '@fontsource/ibm-plex-sans-arabic/arabic-600.css';
import { expect, it } from 'vitest';
import { makeStills } from '~/canvas/still/make-stills';
import even from '~/canvas/still/stored/even.svg?raw';
import evenSmall from '~/canvas/still/stored/even-small.svg?raw';
import tall from '~/canvas/still/stored/tall.svg?raw';
import tallSmall from '~/canvas/still/stored/tall-small.svg?raw';
import wide from '~/canvas/still/stored/wide.svg?raw';
import wideSmall from '~/canvas/still/stored/wide-small.svg?raw';
import dataset from '../../../data/russia-iran-treaty-2025.json';

const STORED: Readonly<Record<string, string>> = {
  wide,
  'wide-small': wideSmall,
  even,
  'even-small': evenSmall,
  tall,
  'tall-small': tallSmall,
};

const NUMBER = /-?\d+(?:\.\d+)?/g;
const wordsOf = (svg: string) => svg.replaceAll('\n', '').replace(NUMBER, '#');
const numbersOf = (svg: string) => (svg.match(NUMBER) ?? []).map(Number);

// After a change of data, arrangement or looks: `npm run stills`.
it('the stored drawings are what the graph looks like', { timeout: 60_000 }, async () => {
  const stills = await makeStills(dataset as never);
  expect(Object.keys(stills)).toEqual(Object.keys(STORED));
  for (const [name, still] of Object.entries(stills)) {
    const stored = STORED[name] ?? '';
    expect(wordsOf(still), name).toBe(wordsOf(stored));
    const numbers = numbersOf(still);
    const apart = numbersOf(stored).map((number, index) =>
      Math.abs(number - (numbers[index] ?? 0)),
    );
    // Other systems set letters a little wider or narrower.
    expect(Math.max(...apart), name).toBeLessThan(2);
  }
});
