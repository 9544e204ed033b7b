import { MAKER, type PictureFacts } from '../picture-facts';
import type { SvgElement } from '../svg-markup';
import { toXmp } from '../xmp';
import type { PaintLetters } from './painted-letters';
import { PdfContent } from './pdf-content';
import { PdfFile, type PdfReference } from './pdf-file';
import { type FontFile, PdfFonts } from './pdf-fonts';
import { PdfImages } from './pdf-images';
import { PdfResources } from './pdf-resources';
import { drawShape, toPathOperators } from './pdf-shapes';
import { drawText } from './pdf-text';
import { toDictionary, toNumber, toTextString } from './pdf-values';
import type { PreparedImage } from './prepared-image';

/** Points, of which 72 make an inch, in a CSS pixel, of which 96 do. */
const POINTS = 0.75;

/** A picture as recorded, with all that its file needs. */
export interface PdfSheet {
  /** In CSS pixels, as is `height`. */
  readonly width: number;
  readonly height: number;
  readonly dir: 'ltr' | 'rtl';
  readonly facts: PictureFacts;
  /** `path`, `text` and `image`, in the order they are drawn. */
  readonly elements: readonly SvgElement[];
  /** `clipPath`, by whose ids the elements name what is seen of them. */
  readonly clips: readonly SvgElement[];
  readonly fonts: readonly FontFile[];
  readonly images: ReadonlyMap<string, PreparedImage>;
}

/** Writes a PDF file of one page, tagged as a figure, as the pieces it is made of. */
export async function toPdf(
  sheet: PdfSheet,
  paint: PaintLetters,
): Promise<Uint8Array<ArrayBuffer>[]> {
  const file = new PdfFile();
  const page = file.reserve();
  const figure = file.reserve();
  const [resources, fonts] = [new PdfResources(), new PdfFonts(file, sheet.fonts, paint)];
  const content = drawContent(sheet, { file, resources, fonts });
  fonts.embed(file);
  const pages = file.add(toDictionary({ Type: '/Pages', Kids: `[${page}]`, Count: 1 }));
  const box = `[0 0 ${toNumber(sheet.width * POINTS)} ${toNumber(sheet.height * POINTS)}]`;
  file.add(
    toDictionary({
      Type: '/Page',
      Parent: pages,
      MediaBox: box,
      Resources: resources.toDictionary(),
      Contents: file.addStream({}, content),
      Group: '<</S /Transparency /CS /DeviceRGB>>',
      StructParents: 0,
      Tabs: '/S',
    }),
    page,
  );
  const tree = addStructure(file, { page, figure, box, facts: sheet.facts });
  return file.write(addCatalog(file, sheet, pages, tree), addInfo(file, sheet.facts));
}

function drawContent(
  { width, height, elements, clips, images }: PdfSheet,
  { file, resources, fonts }: { file: PdfFile; resources: PdfResources; fonts: PdfFonts },
): string {
  const content = new PdfContent();
  const drawn = new PdfImages(file, images);
  content.add(`${POINTS} 0 0 -${POINTS} 0 ${toNumber(height * POINTS)} cm`);
  content.add('/Figure <</MCID 0>> BDC');
  for (const { clip, members } of groupByClip(elements)) {
    content.isolate(() => {
      content.add(...toClipOperators(clip, clips));
      for (const element of members) {
        if (element.tag === 'text') drawText(content, element, { fonts, resources, width, height });
        else if (element.tag === 'image') drawn.draw(content, element, resources);
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

/** What the page is to whoever cannot see it: one figure, described in words. */
function addStructure(
  file: PdfFile,
  {
    page,
    figure,
    box,
    facts,
  }: { page: PdfReference; figure: PdfReference; box: string; facts: PictureFacts },
): PdfReference {
  const [root, whole] = [file.reserve(), file.reserve()];
  const attributes = toDictionary({ O: '/Layout', BBox: box, Placement: '/Block' });
  file.add(
    toDictionary({
      Type: '/StructElem',
      S: '/Figure',
      P: whole,
      Pg: page,
      K: 0,
      Alt: toTextString(facts.description || facts.title),
      A: attributes,
    }),
    figure,
  );
  file.add(toDictionary({ Type: '/StructElem', S: '/Document', P: root, K: `[${figure}]` }), whole);
  const parents = file.add(toDictionary({ Nums: `[0 [${figure}]]` }));
  const body = { Type: '/StructTreeRoot', K: whole, ParentTree: parents, ParentTreeNextKey: 1 };
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
