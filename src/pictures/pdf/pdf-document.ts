import { MAKER, type PictureFacts } from '../metadata/picture-facts';
import { toXmp } from '../metadata/xmp';
import type { SvgElement } from '../svg/svg-markup';
import type { FontFile } from './font-choice';
import type { PaintLetters } from './painted-letters';
import { PdfContent } from './pdf-content';
import { PdfFile, type PdfReference } from './pdf-file';
import { PdfImages } from './pdf-images';
import { PdfResources } from './pdf-resources';
import { drawShape, toPathOperators } from './pdf-shapes';
import { drawPdfText, PdfFonts } from './pdf-text';
import { toDictionary, toNumber, toTextString } from './pdf-values';
import type { PreparedImage } from './prepared-image';

/** Points, of which 72 make an inch, in a CSS pixel, of which 96 do. */
const POINTS = 0.75;

/** A page as recorded. */
export interface PdfPage {
  /** In CSS pixels, as is `height`. */
  readonly width: number;
  readonly height: number;
  /** `path`, `text` and `image`, in the order they are drawn. */
  readonly elements: readonly SvgElement[];
  /** `clipPath`, by whose ids the elements name what is seen of them. */
  readonly clips: readonly SvgElement[];
}

/** A picture as recorded, with all that its file needs. */
export interface PdfSheet {
  readonly dir: 'ltr' | 'rtl';
  readonly facts: PictureFacts;
  /** The picture, and the pages of text that follow it. */
  readonly pages: readonly PdfPage[];
  readonly fonts: readonly FontFile[];
  readonly images: ReadonlyMap<string, PreparedImage>;
}

/**
 * Writes a PDF file as the pieces it is made of: a page tagged as a figure, and those that follow it,
 * each tagged as a section of text.
 */
export async function toPdf(
  sheet: PdfSheet,
  paint: PaintLetters,
): Promise<Uint8Array<ArrayBuffer>[]> {
  const file = new PdfFile();
  const places = sheet.pages.map(({ width, height }) => ({
    page: file.reserve(),
    element: file.reserve(),
    box: `[0 0 ${toNumber(width * POINTS)} ${toNumber(height * POINTS)}]`,
  }));
  const [resources, fonts] = [new PdfResources(), new PdfFonts(file, sheet.fonts, paint)];
  const images = new PdfImages(file, sheet.images);
  const contents = sheet.pages.map((page, index) =>
    drawContent(page, index === 0 ? '/Figure' : '/Sect', { images, resources, fonts }),
  );
  fonts.embed(file);
  const shared = file.add(resources.toDictionary());
  const pages = file.add(
    toDictionary({
      Type: '/Pages',
      Kids: `[${places.map(({ page }) => page).join(' ')}]`,
      Count: places.length,
    }),
  );
  for (const [index, { page, box }] of places.entries())
    file.add(
      toDictionary({
        Type: '/Page',
        Parent: pages,
        MediaBox: box,
        Resources: shared,
        Contents: file.addStream({}, contents[index] ?? ''),
        Group: '<</S /Transparency /CS /DeviceRGB>>',
        StructParents: index,
        Tabs: '/S',
      }),
      page,
    );
  const tree = addStructure(file, places, sheet.facts);
  return file.write(addCatalog(file, sheet, pages, tree), addInfo(file, sheet.facts));
}

function drawContent(
  { width, height, elements, clips }: PdfPage,
  tag: '/Figure' | '/Sect',
  { images, resources, fonts }: { images: PdfImages; resources: PdfResources; fonts: PdfFonts },
): string {
  const content = new PdfContent();
  content.add(`${POINTS} 0 0 -${POINTS} 0 ${toNumber(height * POINTS)} cm`);
  content.add(`${tag} <</MCID 0>> BDC`);
  for (const { clip, members } of groupByClip(elements)) {
    content.isolate(() => {
      content.add(...toClipOperators(clip, clips));
      for (const element of members) {
        if (element.tag === 'text')
          drawPdfText(content, element, { fonts, resources, width, height });
        else if (element.tag === 'image') images.draw(content, element, resources);
        else drawShape(content, element, resources);
      }
    });
  }
  content.add('EMC');
  return content.toString();
}

/** Elements that follow one another and are seen through the same shape. */
function groupByClip(
  elements: readonly SvgElement[],
): readonly { readonly clip: string | undefined; readonly members: readonly SvgElement[] }[] {
  const groups: { clip: string | undefined; members: SvgElement[] }[] = [];
  for (const element of elements) {
    const clip = element.attributes['clip-path'] as string | undefined;
    const last = groups.at(-1);
    if (last && last.clip === clip) last.members.push(element);
    else groups.push({ clip, members: [element] });
  }
  return groups;
}

/** The shapes within which something is seen, the outermost first. */
function toClipOperators(
  clip: string | undefined,
  clips: readonly SvgElement[],
): readonly string[] {
  const found = clips.find(({ attributes }) => clip === `url(#${attributes.id})`);
  if (!found) return [];
  const [shape] = found.content as readonly SvgElement[];
  const path = toPathOperators(String(shape?.attributes.d ?? ''));
  const outer = toClipOperators(found.attributes['clip-path'] as string | undefined, clips);
  return [...outer, `${path || '0 0 0 0 re'} W n`];
}

/** What the pages are to whoever cannot see them: a figure, described in words, and text. */
function addStructure(
  file: PdfFile,
  places: readonly { page: PdfReference; element: PdfReference; box: string }[],
  facts: PictureFacts,
): PdfReference {
  const [root, whole] = [file.reserve(), file.reserve()];
  for (const [index, { page, element, box }] of places.entries()) {
    const attributes = toDictionary({ O: '/Layout', BBox: box, Placement: '/Block' });
    const described = { S: '/Figure', Alt: toTextString(facts.description || facts.title) };
    file.add(
      toDictionary({
        Type: '/StructElem',
        ...(index === 0 ? { ...described, A: attributes } : { S: '/Sect' }),
        P: whole,
        Pg: page,
        K: 0,
      }),
      element,
    );
  }
  const elements = places.map(({ element }) => element);
  file.add(
    toDictionary({ Type: '/StructElem', S: '/Document', P: root, K: `[${elements.join(' ')}]` }),
    whole,
  );
  const numbers = elements.map((element, index) => `${index} [${element}]`).join(' ');
  const parents = file.add(toDictionary({ Nums: `[${numbers}]` }));
  const next = places.length;
  const body = { Type: '/StructTreeRoot', K: whole, ParentTree: parents, ParentTreeNextKey: next };
  return file.add(toDictionary(body), root);
}

function addCatalog(
  file: PdfFile,
  { dir, facts }: PdfSheet,
  pages: PdfReference,
  tree: PdfReference,
): PdfReference {
  const metadata = file.addStream({ Type: '/Metadata', Subtype: '/XML' }, toXmp(facts), true);
  const direction = dir === 'rtl' ? '/R2L' : undefined;
  return file.add(
    toDictionary({
      Type: '/Catalog',
      Pages: pages,
      Lang: toTextString(facts.lang),
      MarkInfo: '<</Marked true>>',
      StructTreeRoot: tree,
      Metadata: metadata,
      ViewerPreferences: toDictionary({ DisplayDocTitle: 'true', Direction: direction }),
    }),
  );
}

function addInfo(file: PdfFile, facts: PictureFacts): PdfReference {
  const { title, description, dataset, date, link } = facts;
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)/.exec(date) ?? [];
  return file.add(
    toDictionary({
      Title: toTextString(title),
      Subject: toTextString(description),
      Keywords: toTextString([dataset, ...(link ? [link] : [])].join(', ')),
      Creator: toTextString(MAKER),
      Producer: toTextString(MAKER),
      CreationDate: year && `(D:${year}${month}${day})`,
    }),
  );
}
