import { describe, expect, it } from 'vitest';
import { groupBy } from '~/base/group-by';
import type { PageNote } from '~/figures/page/note-columns';
import type { PageStyle } from '~/figures/page/picture-block';
import { toNotes } from '~/figures/page/picture-notes';
import { PALETTES } from '~/ui/palette';

const sheet = (dir: 'ltr' | 'rtl'): PageStyle => ({
  frame: { x: 20, width: 600, dir },
  palette: PALETTES.light,
  size: 1,
  measure: (text, { size }) => text.length * size * 0.5,
});

const notesOf = (count: number): PageNote[] =>
  Array.from({ length: count }, (_, index) => ({
    number: index + 1,
    label: String(index + 1),
    paragraphs: [
      { text: `Treaty ${index + 1}`, dir: 'ltr', role: 'heading' },
      { text: 'They signed and signed again. '.repeat(4).trim(), dir: 'ltr', role: 'quote' },
      { text: 'Fact · Sentence 3', dir: 'ltr', role: 'place' },
    ],
  }));

/** What is drawn of some notes, a text each with its place. */
function draw(count: number, height: number, dir: 'ltr' | 'rtl' = 'ltr') {
  const content = {
    notes: notesOf(count),
    heading: 'Evidence',
    more: (more: number) => `And ${more} more`,
  };
  const { block, shown } = toNotes(content, sheet(dir), { height, least: 8 });
  const texts: { text: string; x: number; y: number; size: number }[] = [];
  const context = {
    font: '',
    fillText(text: string, x: number, y: number) {
      texts.push({ text, x, y, size: Number(/(\d+(\.\d+)?)px/.exec(this.font)?.[1]) });
    },
  };
  block.draw(context as unknown as CanvasRenderingContext2D, 100);
  return { texts, shown, height: block.height };
}

const isHeading = ({ text }: { text: string }) => text.startsWith('Treaty');

describe('evidence notes', () => {
  it('all stand on a sheet that grows with them, in even columns', () => {
    const { texts, shown, height } = draw(12, Number.POSITIVE_INFINITY);
    expect(shown).toBe(12);
    expect(texts.filter(isHeading)).toHaveLength(12);
    expect(new Set(texts.filter(isHeading).map(({ x }) => Math.round(x))).size).toBe(2);
    expect(Math.max(...texts.map(({ y }) => y))).toBeLessThanOrEqual(100 + height);
  });

  it('are set smaller until they have room', () => {
    const { texts, shown } = draw(8, 280);
    const [note] = texts.filter(isHeading);
    expect(shown).toBe(8);
    expect(note?.size).toBeLessThan(10.5);
    expect(note?.size).toBeGreaterThanOrEqual(8);
  });

  it('are whole where not all have room, and say how many are missing', () => {
    const { texts, shown, height } = draw(40, 300);
    expect(shown).toBeGreaterThan(2);
    expect(shown).toBeLessThan(40);
    expect(texts.filter(isHeading)).toHaveLength(shown);
    expect(texts.filter(({ text }) => text === 'Fact · Sentence 3')).toHaveLength(shown);
    expect(texts.at(-1)?.text).toBe(`And ${40 - shown} more`);
    expect(height).toBeLessThanOrEqual(300.5);
    expect(Math.max(...texts.map(({ y }) => y))).toBeLessThanOrEqual(400);
  });

  it('leave no empty room under those that are shown', () => {
    const { texts, height } = draw(40, 330);
    const columns = groupBy(
      texts.filter(({ text }) => text.startsWith('Fact')),
      ({ x }) => Math.round(x),
    );
    const feet = [...columns.values()].map((places) => Math.max(...places.map(({ y }) => y)));
    const last = Math.max(...texts.map(({ y }) => y));
    expect(last).toBeGreaterThan(100 + height - 10);
    expect(last - Math.max(...feet)).toBeLessThan(40);
    expect(draw(40, 80).height).toBeLessThan(60);
  });

  it('say that all of them are missing where none has room', () => {
    const { texts, shown } = draw(3, 60);
    expect(shown).toBe(0);
    expect(texts.map(({ text }) => text)).toEqual(['Evidence', 'And 3 more']);
  });

  it('run from the right where the sheet does', () => {
    const numbers = (dir: 'ltr' | 'rtl') =>
      draw(12, Number.POSITIVE_INFINITY, dir).texts.filter(({ text }) => text === '1');
    expect(numbers('ltr')[0]?.x).toBe(20);
    expect(numbers('rtl')[0]?.x).toBe(620);
  });
});
