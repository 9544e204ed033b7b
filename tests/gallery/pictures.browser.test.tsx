import { describe, expect, it } from 'vitest';
import { commands } from 'vitest/browser';
import type { ActorId } from '~/model/ids';
import type { Picture } from '~/pictures/formats/picture-format';
import { svg } from '~/pictures/formats/svg';
import { change } from '../canvas/graph-stage';
import { EVERYTHING, figureOf } from '../figures/figure-stage';
import { sheetOn, stage } from '../figures/picture-stage';
import { NAMED_VIEW } from '../fixtures/views';

/** Where the actors stand, so that no layout has a part in it. */
const PLACES = {
  russia: { x: -190, y: -30 },
  iran: { x: 40, y: 30 },
  ukraine: { x: -330, y: -140 },
  putin: { x: -120, y: -180 },
  west: { x: 260, y: -70 },
  tass: { x: 200, y: 150 },
  china: { x: -300, y: 140 },
};

/** Letters are not measured alike everywhere; nobody sees the difference of a pixel. */
const TOLERANCE = 1.5;
const MEASURED = new Set([
  'd',
  'x',
  'y',
  'width',
  'height',
  'viewBox',
  'transform',
  'font-size',
  'textLength',
]);

/** A picture as SVG, without its fonts, which are in the repository already. */
async function toMarkup(sheet: Picture): Promise<string> {
  const written = await svg.write(sheet, { scale: 1, transparent: false });
  if (!written.ok) throw new Error(written.failure);
  return (await written.value.text()).replace(/<style>.*?<\/style>/s, '').replaceAll('><', '>\n<');
}

/** Every element with what must be the same, and the numbers that may differ a little. */
function toParts(markup: string) {
  const parsed = new DOMParser().parseFromString(markup, 'image/svg+xml');
  return [...parsed.querySelectorAll('*')].map((element) => {
    const attributes = [...element.attributes].map(({ name, value }) => ({ name, value }));
    const measured = attributes.filter(({ name }) => MEASURED.has(name));
    const words = element.children.length > 0 ? '' : element.textContent;
    return {
      exact: [element.tagName, words, attributes.filter((each) => !measured.includes(each))],
      numbers: measured.flatMap(({ value }) => (value.match(/-?[\d.]+/g) ?? []).map(Number)),
    };
  });
}

function isAlike(markup: string, known: string): boolean {
  const [parts, knownParts] = [toParts(markup), toParts(known)];
  const exact = (all: typeof parts) => JSON.stringify(all.map((part) => part.exact));
  const numbers = parts.flatMap((part) => part.numbers);
  const knownNumbers = knownParts.flatMap((part) => part.numbers);
  return (
    exact(parts) === exact(knownParts) &&
    numbers.length === knownNumbers.length &&
    numbers.every((number, index) => Math.abs(number - (knownNumbers[index] ?? 0)) <= TOLERANCE)
  );
}

/** Expects that a picture is the one in the gallery; if not, the new one is put there to be looked at. */
async function expectKnown(name: string, picture: Picture): Promise<void> {
  const markup = await toMarkup(picture);
  const file = `tests/gallery/output/${name}.svg`;
  const known = await commands.readFile(file).catch(() => '');
  if (isAlike(markup, known)) return;
  await commands.writeFile(file, markup);
  expect.fail(`The picture has changed. Look at ${file}: commit it and say why, or put it back.`);
}

describe('the gallery of pictures', () => {
  it.each([
    ['en-light', 'en', 'light', null],
    ['ar-dark-selected', 'ar', 'dark', 'iran'],
  ] as const)('holds %s as it is drawn now', async (name, locale, theme, selected) => {
    const on = await stage({ locale, theme });
    await change(on, (session) => session.move(PLACES));
    if (selected)
      await change(on, (session) => session.select({ type: 'actor', id: selected as ActorId }));
    await expectKnown(name, await sheetOn(on, { link: 'https://entente.example/' }));
  });

  it.each([
    [
      'figure-notes-ar-dark',
      { preset: 'a4-portrait', locale: 'ar', theme: 'dark', parts: EVERYTHING },
    ],
    ['figure-matrix-en', { preset: 'square', kind: 'matrix' }],
    ['figure-timeline-en', { preset: 'slide', kind: 'timeline' }],
  ] as const)('holds %s as it is composed now', async (name, choices) => {
    const view = { ...NAMED_VIEW, moved: PLACES };
    await expectKnown(name, (await figureOf(choices, undefined, { view })).picture);
  });
});
