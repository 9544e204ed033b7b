import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { indexCodePoints } from '~/base/code-points';
import { toEvidence, toPassages } from '~/evidence/passages/quoted-passages';
import { placeInCopy, toFullRows } from '~/evidence/text/full-rows';
import { toPlaced, toQuotedRows } from '~/evidence/text/quoted-rows';
import type { TextRow } from '~/evidence/text/text-row';
import { indexGraph } from '~/model/graph';
import type { Dataset } from '~/model/schema';
import { toSource } from '~/model/source';
import { datasetOf } from '../../fixtures/graph-of';
import { rewrite } from '../../fixtures/rewrite';

const TEXT = 'One met Two. Three fought Four and Five. Six slept. Seven left.';
const ARTICLE = fileURLToPath(
  new URL('../../../../shared/sources/russia-iran-treaty-2025.ar.txt', import.meta.url),
);

/** A dataset whose relations quote stretches of a text. */
function quoting(text: string, quotes: readonly string[], sentences?: readonly string[]): Dataset {
  const statements = quotes.map((_, index) => `A${index} + B${index}`);
  return rewrite(datasetOf(...statements), ({ sources, relations }) => {
    sources[0].length = text.length;
    if (sentences) sources[0].sentences = sentences.map((sentence) => text.indexOf(sentence));
    quotes.forEach((exact, index) => {
      const start = text.indexOf(exact);
      const end = start + exact.length;
      const prefix = text.slice(Math.max(0, start - 2), start);
      const quote = {
        exact,
        prefix,
        suffix: text.slice(end, end + 2),
        start,
        end,
      };
      relations[index].claims[0].quote = quote;
    });
  });
}

const passagesOf = (dataset: Dataset) => {
  const graph = indexGraph(dataset);
  return toPassages(
    graph,
    toEvidence([...graph.relations.values()].map((relation) => ({ relation }))),
  );
};

const quotedRows = (dataset: Dataset) =>
  toQuotedRows(
    toSource(dataset.sources[0] as Dataset['sources'][number]),
    toPlaced(passagesOf(dataset)),
  );

/** A row in signs: `1:` a sentence, `…` a gap, `^0` a mark, `[words 0 2]` words with their passages. */
const spell = ({ pieces }: TextRow) =>
  pieces
    .map((piece) => {
      if (piece.type === 'gap') return '…';
      if (piece.type === 'sentence') return `${piece.number}:`;
      if (piece.type === 'mark') return `^${piece.passage.index}`;
      const holding = piece.passages.map(({ index }) => ` ${index}`).join('');
      return holding ? `[${piece.text}${holding}]` : piece.text;
    })
    .join('');

const SENTENCES = ['One', 'Three', 'Six', 'Seven'];

describe('toQuotedRows', () => {
  it('gives a row for each quoted sentence, with gaps where words are left out', () => {
    const rows = quotedRows(quoting(TEXT, ['One met Two', 'fought Four', 'left'], SENTENCES));
    expect(rows.map(spell)).toEqual(['1:[One met Two 0]. ', '2:…[fought Four 1]…', '4:…[left 2].']);
  });

  it('cuts overlapping quotes where they start and end', () => {
    const rows = quotedRows(
      quoting(TEXT, ['Three fought Four', 'fought Four and Five'], SENTENCES),
    );
    expect(rows.map(spell)).toEqual(['…', '2:^0[Three  0]^1[fought Four 0 1][ and Five 1]. ', '…']);
  });

  it('marks a quote that starts within a word before the whole word, also in a copy', () => {
    const text = 'ويشيدون بالاتفاق. كلام آخر';
    const dataset = quoting(text, ['ويشيدون بالاتفاق', 'الاتفاق'], ['ويشيدون', 'كلام']);
    const [row] = quotedRows(dataset);
    expect(row && spell(row)).toBe('1:^0[ويشيدون  0]^1[ب 0][الاتفاق 0 1]. ');
    const { placed } = placeInCopy(indexCodePoints(text), passagesOf(dataset));
    const [line] = toFullRows(indexCodePoints(text), placed, []);
    expect(line && spell(line)).toBe('^0[ويشيدون  0]^1[ب 0][الاتفاق 0 1]. كلام آخر');
  });

  it('marks a quote where it starts in a script without spaces between words', () => {
    const rows = quotedRows(quoting('伊朗总统签署协议。', ['伊朗总统签署协议', '签署协议']));
    expect(rows.map(spell)[0]).toBe('^0[伊朗总统 0]^1[签署协议 0 1]。');
  });

  it('carries a quote over the end of a sentence and lists it where it starts', () => {
    const rows = quotedRows(quoting(TEXT, ['Five. Six slept'], SENTENCES));
    expect(rows.map(spell)).toEqual(['…', '2:…[Five.  0]', '3:[Six slept 0]. ', '…']);
    expect(rows.map(({ starting }) => starting.length)).toEqual([0, 1, 0, 0]);
  });

  it('starts a row with each quote where a source counts no sentences', () => {
    const rows = quotedRows(quoting(TEXT, ['met', 'Three', 'slept']));
    expect(rows.map(spell)).toEqual(['…', '[met 0]…', '[Three 1]…', '[slept 2]…']);
  });

  it('keeps what stands before the first sentence apart, as the headline', () => {
    const rows = quotedRows(quoting(TEXT, ['One', 'Six'], SENTENCES.slice(1)));
    expect(rows.map(spell)).toEqual(['[One 0]…', '2:[Six 1]…']);
  });
});

describe('toFullRows', () => {
  it('gives the paragraphs of the text, cut where passages and sentences start', () => {
    const text = 'Title 𝐀\n\nOne met Two. Three fought Four.\nSix slept.\n';
    const dataset = quoting(text, ['met Two. Three']);
    const code = indexCodePoints(text);
    const { placed } = placeInCopy(code, passagesOf(dataset));
    const starts = ['One', 'Three', 'Six'].map((word) => code.toCodePoints(text.indexOf(word)));
    expect(toFullRows(code, placed, starts).map(spell)).toEqual([
      'Title 𝐀',
      '1:One [met Two.  0]2:[Three 0] fought Four.',
      '3:Six slept.',
    ]);
  });

  it('finds every one of two thousand quotes in a megabyte', () => {
    const words = Array.from({ length: 2000 }, (_, index) => `quote ${index} of many`);
    const text = words.map((quote) => `${'filler '.repeat(70)}${quote}. `).join('\n');
    const passages = passagesOf(quoting(text, words));
    const code = indexCodePoints(`Moved. ${text}`);
    const { placed, lost } = placeInCopy(code, passages);
    const rows = toFullRows(code, placed, []);
    expect([text.length > 1e6, rows.length, placed.length, lost.length]).toEqual([
      true,
      2000,
      2000,
      0,
    ]);
    expect(rows.map(({ pieces }) => pieces.length).every((count) => count === 3)).toBe(true);
  });
});

describe('the article and the quotes from it', () => {
  const isThere = existsSync(ARTICLE);
  if (!isThere) console.warn(`Skipped: the article is not at ${ARTICLE}.`);
  const raw = readFileSync(
    fileURLToPath(new URL('../../../data/russia-iran-treaty-2025.json', import.meta.url)),
    'utf8',
  );
  const dataset: Dataset = JSON.parse(raw);
  const passages = passagesOf(dataset);

  it('read as one text without their gaps', () => {
    const rows = quotedRows(dataset);
    const sentences = rows.flatMap(({ pieces }) =>
      pieces.flatMap((piece) => (piece.type === 'sentence' ? [piece.number] : [])),
    );
    expect(sentences).toEqual(sentences.toSorted((a, b) => a - b));
    expect(rows.flatMap(({ starting }) => starting)).toHaveLength(passages.length);
  });

  it.skipIf(!isThere)('stand in it, and in an edited copy stand or are lost', () => {
    const text = readFileSync(ARTICLE, 'utf8').replaceAll('\r\n', '\n');
    const same = placeInCopy(indexCodePoints(text), passages);
    expect(same.lost).toEqual([]);
    expect(same.placed.every(({ hasMoved }) => !hasMoved)).toBe(true);
    const [first] = passages;
    const edited = `Edited.\n${text.replace(first?.quote.exact ?? '', 'Another headline')}`;
    const copy = placeInCopy(indexCodePoints(edited), passages);
    expect(copy.lost).toEqual([first]);
    expect(copy.placed.every(({ hasMoved }) => hasMoved)).toBe(true);
  });
});
