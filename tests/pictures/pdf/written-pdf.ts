import { readFileSync } from 'node:fs';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { FontFile } from '~/pictures/pdf/font-choice';
import type { PaintLetters } from '~/pictures/pdf/painted-letters';
import { type PdfPage, type PdfSheet, toPdf } from '~/pictures/pdf/pdf-document';
import type { SvgElement } from '~/pictures/svg/svg-markup';

const files = ['ibm-plex-sans/latin', 'ibm-plex-sans/latin-ext', 'ibm-plex-sans-arabic/arabic'];

const FONTS: readonly FontFile[] = [400, 600].flatMap((weight) =>
  files.map((file) => {
    const [name = '', subset] = file.split('/');
    const path = `node_modules/@fontsource/${name}/files/${name}-${subset}-${weight}-normal.woff`;
    const family = name.endsWith('arabic') ? 'IBM Plex Sans Arabic' : 'IBM Plex Sans';
    return { family, weight, bytes: new Uint8Array(readFileSync(path)) };
  }),
);

/** Letters as black squares, where a browser would draw them. */
const paintSquares: PaintLetters = ({ text }) => {
  const advance = [...text].length * 1000;
  const data = Uint8ClampedArray.of(0, 0, 0, 255);
  const toPixels = () => ({ width: 1, height: 1, data });
  return { advance, box: [0, 0, advance, 800], toPixels };
};

/** A line of text as a picture records it. */
export function textOf(content: string, attributes: SvgElement['attributes'] = {}): SvgElement {
  const family = "'IBM Plex Sans', 'IBM Plex Sans Arabic', sans-serif";
  const set = { x: 20, y: 40, 'font-family': family, 'font-size': 16, fill: '#1c2126' };
  return { tag: 'text', attributes: { ...set, ...attributes }, content };
}

/** A PDF file of some elements, on a page of 400 pixels by 300. */
export async function pdfOf(
  elements: readonly SvgElement[],
  {
    clips = [],
    following = [],
    ...change
  }: Partial<Pick<PdfPage, 'clips'> & PdfSheet> & {
    readonly following?: readonly PdfPage[];
  } = {},
): Promise<Uint8Array> {
  const facts = {
    title: 'A picture',
    description: 'Lines and letters.',
    lang: 'en',
    dataset: 'sample@1.0.0',
    date: '2026-11-24',
    link: 'https://entente.example/#iran',
  };
  const sheet: PdfSheet = {
    dir: 'ltr',
    facts,
    pages: [{ width: 400, height: 300, elements, clips }, ...following],
    fonts: FONTS,
    images: new Map(),
    ...change,
  };
  return new Uint8Array(await new Blob(await toPdf(sheet, paintSquares)).arrayBuffer());
}

/** What PDF.js finds in a file. */
export async function readPdf(file: Uint8Array) {
  const task = getDocument({ data: file.slice(), verbosity: 0 });
  const document = await task.promise;
  const page = await document.getPage(1);
  const { items } = await page.getTextContent();
  const strings = items.flatMap((item) => ('str' in item ? [item] : []));
  const found = {
    pages: document.numPages,
    size: page.view,
    words: strings.map(({ str }) => str.trim()).filter((word) => word !== ''),
    text: strings.map(({ str, hasEOL }) => str + (hasEOL ? '\n' : '')).join(''),
    places: strings.map(({ str, transform, width }) => ({ str, x: transform[4] as number, width })),
    operators: (await page.getOperatorList()).fnArray.length,
    structure: await page.getStructTree(),
    ...(await document.getMetadata()),
  };
  await task.destroy();
  return found;
}
