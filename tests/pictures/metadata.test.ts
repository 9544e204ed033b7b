import { parse } from 'exifr';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annotateJpeg } from '~/pictures/metadata/metadata-jpeg';
import { annotatePng } from '~/pictures/metadata/metadata-png';
import { annotateWebp } from '~/pictures/metadata/metadata-webp';
import { toFacts } from '~/pictures/metadata/picture-facts';
import { pictureOf } from './drawn-picture';

/** Files of one pixel. */
const PNG =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
const JPEG =
  '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAAgGBgcGBQgHBwcJCQgKDBQNDAsLDBkSEw8UHRofHh0aHBwgJC4nICIsIxwcKDcpLDAxNDQ0Hyc5PTgyPC4zNDL/wAALCAABAAEBAREA/8QAFAABAAAAAAAAAAAAAAAAAAAACf/EABQQAQAAAAAAAAAAAAAAAAAAAAD/2gAIAQEAAD8AVN//2Q==';
const WEBP_LOSSY = 'UklGRiQAAABXRUJQVlA4IBgAAAAwAQCdASoBAAEAAgA0JaQAA3AA/vuUAAA=';
const WEBP_LOSSLESS = 'UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==';

const bytesOf = (base64: string) => Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
const join = (pieces: readonly Uint8Array[]) => new Uint8Array(Buffer.concat(pieces));

const origin = { dataset: 'sample', version: '1.0.0', date: '2026-11-24' };
const link = 'https://entente.example/#iran';
const picture = pictureOf(() => {}, { title: 'معاهدة', lang: 'ar', origin: { ...origin, link } });
const facts = toFacts(picture);

const read = (file: Uint8Array) =>
  parse(Buffer.from(file), { xmp: true, jfif: true, ihdr: true, mergeOutput: false });

const said = {
  dc: {
    title: { lang: 'x-default', value: 'معاهدة' },
    description: { lang: 'x-default', value: 'Lines and letters.' },
    language: 'ar',
    date: '2026-11-24',
    identifier: 'sample@1.0.0',
    source: link,
  },
  xmp: { CreatorTool: 'Entente' },
};

describe('what a PNG file says', () => {
  const file = join(annotatePng(bytesOf(PNG), facts, 600));

  it('is what it shows and where it comes from', async () => {
    expect(await read(file)).toMatchObject(said);
  });

  it('is how large it is in print, once', () => {
    const text = Buffer.from(file).toString('latin1');
    expect(text.match(/pHYs/g)).toHaveLength(1);
    const at = text.indexOf('pHYs') + 4;
    const view = new DataView(file.buffer);
    expect([view.getUint32(at), view.getUint32(at + 4), file[at + 8]]).toEqual([23622, 23622, 1]);
    const again = Buffer.from(join(annotatePng(file, facts, 96))).toString('latin1');
    expect(again.match(/pHYs/g)).toHaveLength(1);
  });
});

describe('what a JPEG file says', () => {
  const file = join(annotateJpeg(bytesOf(JPEG), facts, 600));

  it('is what it shows, where it comes from and how large it is in print', async () => {
    const jfif = { ResolutionUnit: 1, XResolution: 600, YResolution: 600 };
    expect(await read(file)).toMatchObject({ ...said, jfif });
  });

  it('keeps within a segment, whatever it is told', () => {
    const long = '"'.repeat(100_000);
    const huge = pictureOf(() => {}, {
      title: long,
      description: long,
      origin: {
        dataset: long,
        version: long,
        date: long,
        link: `https://entente.example/?${'&'.repeat(5900)}`,
      },
    });
    const annotated = join(annotateJpeg(bytesOf(JPEG), toFacts(huge), 600));
    expect(Buffer.from(annotated).toString('latin1')).toContain('<dc:source>https://entente');
  });
});

describe.each([
  ['lossy', WEBP_LOSSY],
  ['lossless', WEBP_LOSSLESS],
])('what a %s WebP file says', (_, base64) => {
  const file = join(annotateWebp(bytesOf(base64), facts, 600));
  const view = new DataView(file.buffer);

  it('is in a chunk of its own, in a file whose lengths are right', () => {
    const text = Buffer.from(file).toString('utf8');
    expect(view.getUint32(4, true)).toBe(file.length - 8);
    expect(text).toContain('XMP ');
    expect(text).toContain('<rdf:li xml:lang="x-default">معاهدة</rdf:li>');
  });

  it('is announced with the size of the picture', () => {
    expect(Buffer.from(file.subarray(12, 16)).toString()).toBe('VP8X');
    expect((file[20] ?? 0) & 4).toBe(4);
    expect([view.getUint16(24, true), view.getUint16(27, true)]).toEqual([0, 0]);
  });

  it('is replaced rather than said twice', () => {
    expect(join(annotateWebp(file, facts, 600))).toEqual(file);
  });
});

describe.each([
  ['PNG', annotatePng, PNG],
  ['JPEG', annotateJpeg, JPEG],
  ['WebP', annotateWebp, WEBP_LOSSY],
])('a %s file', (_, annotate, base64) => {
  it('keeps all that it had, whatever is said of it', () => {
    const anyText = fc.string({ unit: 'binary', maxLength: 100 });
    fc.assert(
      fc.property(anyText, anyText, (title, dataset) => {
        const told = pictureOf(() => {}, { title, lang: title, origin: { ...origin, dataset } });
        const file = bytesOf(base64);
        const annotated = Buffer.from(join(annotate(file, toFacts(told), 96)));
        expect(annotated.includes(Buffer.from(file.subarray(40)))).toBe(true);
      }),
      { numRuns: 50 },
    );
  });

  it('is left alone when it is none', () => {
    const text = new TextEncoder().encode('no picture');
    expect(join(annotate(text, facts, 96))).toEqual(text);
  });
});
