import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pdfOf, readPdf, textOf } from './written-pdf';

const rtl = { direction: 'rtl', x: 380 };

async function wordsIn(...texts: Parameters<typeof textOf>[]): Promise<readonly string[]> {
  return (await readPdf(await pdfOf(texts.map((text) => textOf(...text))))).words;
}

describe('the text of a PDF file', () => {
  it.each([
    ['joined letters', 'روسيا', ['روسيا']],
    ['a ligature', 'السلام لا', ['السلام', 'لا']],
    ['several words', 'معاهدة بين إيران', ['معاهدة', 'بين', 'إيران']],
    ['digits', '٢٠٢٦ عام', ['٢٠٢٦', 'عام']],
    ['quotation marks', '«نص»', ['«', 'نص', '»']],
  ])('is Arabic as it was written, with %s', async (_, written, words) => {
    const found = await wordsIn([written, rtl]);
    expect([...found].sort()).toEqual([...words].sort());
  });

  it('is a line of both scripts in the order of each', async () => {
    const found = await wordsIn(['Iran إيران and Russia']);
    expect(found.join(' ')).toBe('Iran إيران and Russia');
  });

  it.each(['office — AVA', 'Erdoğan', 'e\u0301te\u0301', 'zero\u200bwidth'])(
    'is %j as it was written',
    async (written) => {
      const { text } = await readPdf(await pdfOf([textOf(written)]));
      expect(text.trim().normalize()).toBe(written.replace('\u200b', '').normalize());
    },
  );

  it('has no gaps within words, though their letters are kerned', async () => {
    const strong = { ...rtl, 'font-weight': 600 };
    expect(await wordsIn(['كوريا', strong])).toEqual(['كوريا']);
    const { places } = await readPdf(await pdfOf([textOf('كوريا الشراكة', strong)]));
    expect(places.map(({ str }) => str).filter((str) => str.trim() !== '')).toHaveLength(2);
  });

  it('has letters that no font of the file has', async () => {
    const { text } = await readPdf(await pdfOf([textOf('China 中国 🕊 שלום')]));
    expect(text.replace(/\s+/g, ' ').trim()).toBe('China 中国 🕊 שלום');
  });

  it('has a halo under it that is no text', async () => {
    const halo = { fill: 'none', stroke: '#ffffff', 'stroke-width': 3 };
    expect(await wordsIn(['Russia', halo], ['Russia'])).toEqual(['Russia']);
    expect(await wordsIn(['السلام', { ...halo, ...rtl }], ['السلام', rtl])).toEqual(['السلام']);
  });

  it.each([
    ['start', 'ltr', 20],
    ['middle', 'ltr', -0.5],
    ['end', 'ltr', -1],
    ['start', 'rtl', -1],
    ['end', 'rtl', 20],
  ])('is anchored at its %s in %s', async (anchor, direction, share) => {
    const attributes = { 'text-anchor': anchor, direction, x: 200 };
    const { places } = await readPdf(await pdfOf([textOf('Russia', attributes)]));
    const { x = 0, width = 0 } = places.find(({ str }) => str === 'Russia') ?? {};
    expect(x).toBeCloseTo(150 + (share === 20 ? 0 : share * width), 0);
  });
});

describe('a PDF file', () => {
  it('has a page of the size of the picture, at 96 pixels to the inch', async () => {
    const { pages, size } = await readPdf(await pdfOf([]));
    expect([pages, size]).toEqual([1, [0, 0, 300, 225]]);
  });

  it('says what it shows and where it comes from', async () => {
    const { info, metadata } = await readPdf(await pdfOf([]));
    expect(info).toMatchObject({
      Title: 'A picture',
      Subject: 'Lines and letters.',
      Creator: 'Entente',
      Keywords: 'sample@1.0.0, https://entente.example/#iran',
      Language: 'en',
    });
    expect(metadata?.get('dc:title')).toBe('A picture');
    expect(metadata?.get('dc:source')).toBe('https://entente.example/#iran');
  });

  it('is a figure that is described in words', async () => {
    const { structure } = await readPdf(await pdfOf([textOf('Russia')]));
    const [document] = structure?.children ?? [];
    expect(document).toMatchObject({
      role: 'Document',
      children: [{ role: 'Figure', alt: 'Lines and letters.' }],
    });
  });

  it('is the same every time', async () => {
    const elements = [textOf('Russia روسيا 中'), textOf('Iran', { 'font-weight': 600 })];
    expect(await pdfOf(elements)).toEqual(await pdfOf(elements));
  });

  it('holds an image once, however often it is drawn', async () => {
    const image = {
      tag: 'image',
      attributes: { x: 0, y: 0, width: 9, height: 9, 'xlink:href': '/a.svg' },
    };
    const data = Uint8ClampedArray.from({ length: 40_000 }, (_, index) => (index * 7919) % 251);
    const images = new Map([
      ['/a.svg', { type: 'pixels', width: 100, height: 100, data } as const],
    ]);
    const [once, often] = await Promise.all([
      pdfOf([image], { images }),
      pdfOf([image, image, image], { images }),
    ]);
    expect(often.length - once.length).toBeLessThan(100);
  });

  it('leaves out an image that cannot be had', async () => {
    const image = { tag: 'image', attributes: { width: 9, height: 9, 'xlink:href': '/none.svg' } };
    await expect(pdfOf([image]).then(readPdf)).resolves.toBeDefined();
  });

  it.each([
    ['a script', '<script>alert(1)</script>'],
    ['the end of a string or stream', ') >> endstream endobj %%EOF'],
    ['a formula', '=cmd()'],
    ['NUL and lone surrogates', 'a\u0000\u0008\ud800b\udfff'],
    ['direction overrides', '\u202eabc\u2067\u2066روسيا'],
    ['100 kB without a space', 'م'.repeat(50_000)],
    ['20 kB of words', 'of the '.repeat(2_800)],
    ['20 kB of other letters', '中'.repeat(6_600)],
    ['a letter under a heap of marks', `e${'\u0301'.repeat(1000)}`],
  ])('is whole when a label holds %s', async (_, label) => {
    const file = await pdfOf([textOf(label), textOf('Russia', { y: 90 })]);
    const { words, pages } = await readPdf(file);
    expect(pages).toBe(1);
    expect(words).toContain('Russia');
  });

  it('is whole whatever its labels, names and links hold', async () => {
    const anyText = fc.string({ unit: 'binary', maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(anyText, anyText, fc.boolean(), async (label, title, isRightToLeft) => {
        const facts = { title, description: title, lang: title, dataset: title, date: title };
        const file = await pdfOf([textOf(label, isRightToLeft ? rtl : {}), textOf('Russia')], {
          facts: { ...facts, link: title },
        });
        const { words, pages } = await readPdf(file);
        expect([pages, words.at(-1)]).toEqual([1, 'Russia']);
      }),
      { numRuns: 25 * Number(process.env.FUZZ_RUNS ?? 1) },
    );
  });
});
