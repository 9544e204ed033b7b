import type { Size } from '~/base/box';
import { drawSteps, toDrawn } from '~/pictures/drawing-group';
import type { Picture } from '~/pictures/formats/picture-format';
import { type FittedPlot, type TypeScale, toFilledArea } from '../subjects/figure-subject';
import {
  type Laid,
  layBelow,
  layBeside,
  layEdges,
  type Page,
  type PageContent,
  type PagePart,
  type Setting,
  toLetters,
} from './page-layout';
import type { PageStyle } from './picture-block';

/** A page with its places: what stands around the subject, and the room that is left for it. */
export interface PagePlan {
  readonly room: Size;
  readonly letters: TypeScale;
  readonly notesShown: number;
  /** The parts that have no room. */
  readonly omitted: readonly PagePart[];
  readonly toPicture: (subject: FittedPlot) => Picture;
}

/** By use: the size of letters on a page of {@link PLAIN_SIDE}, and the smallest, in CSS pixels. */
const USES = {
  print: { size: 0.86, least: (6.5 / 72) * 96 },
  screen: { size: 1.14, least: 9 },
} as const;
/** The side of a square as large as a page on which letters have their plain size. */
const PLAIN_SIDE = 945;
/** Letters grow a little less than pages do. */
const GROWTH = 0.85;
/** The smallest letters of a sheet beside its size: those of the source line. */
const SMALLEST = 11;
/** The smallest title of a page so small that its other letters cannot shrink, beside a plain one. */
const SOFTEST = 0.72;
/** The least part of a page's height that the subject keeps. */
const SUBJECT_SHARE = 0.3;
/** Pages broader than this set their notes beside the subject. */
const BROAD = 1.15;
/** How much larger a subject must become for the legend to stand beside it. */
const BESIDE_GAIN = 1.12;

/**
 * Plans a page: with letters as large as suit it, smaller ones, and at last without some parts.
 * `notesShare` is the most of its height that notes take from a subject that could use it.
 */
export function planPage(content: PageContent, page: Page, notesShare: number): PagePlan {
  const { least, size: ofUse } = USES[page.use];
  const smallest = least / SMALLEST;
  const side = Math.sqrt(page.width * page.height);
  const wanted = ofUse * (side / PLAIN_SIDE) ** GROWTH;
  let size = Math.max(smallest, wanted);
  let headline = Math.max(SOFTEST, Math.min(1, wanted / size));
  let omitted: readonly PagePart[] = [];
  for (;;) {
    const plan = planAt(content, page, { size, headline, least, omitted, notesShare });
    if (plan.room.height >= SUBJECT_SHARE * page.height) return plan;
    const next = PART_ORDER.find((part) => content.parts[part] && !omitted.includes(part));
    if (size > smallest) size = Math.max(smallest, size * 0.92);
    else if (headline > SOFTEST) headline = Math.max(SOFTEST, headline * 0.92);
    else if (next) omitted = [...omitted, next];
    else return plan;
  }
}

/** Which parts go first where there is no room. */
const PART_ORDER = ['legend', 'source', 'title'] as const;

function planAt(content: PageContent, page: Page, setting: Setting): PagePlan {
  const { aspects } = content.subject;
  const edges = layEdges(content, page, setting);
  const areaOf = ({ room }: Laid) => toFilledArea(room, aspects);
  const below = layBelow(content, edges);
  const isBroad = page.width / page.height > BROAD;
  if (content.notes)
    return toPlan(content, page, setting, isBroad ? layBeside(content, edges, false) : below);
  const beside = layBeside(content, edges, false);
  const besideFoot = layBeside(content, edges, isBroad && edges.hasLegend);
  const best = areaOf(besideFoot) > areaOf(beside) ? besideFoot : beside;
  const isBeside = areaOf(best) > areaOf(below) * BESIDE_GAIN;
  return toPlan(content, page, setting, isBeside ? best : below);
}

function toPlan(content: PageContent, page: Page, { omitted, size, least }: Setting, laid: Laid) {
  const { caption, palette, locale, dir, origin } = content;
  const { room } = laid;
  return {
    room,
    letters: toLetters(page, least, size),
    notesShown: laid.notesShown,
    omitted,
    toPicture: (subject: FittedPlot): Picture => ({
      width: page.width,
      height: page.height,
      paper: palette.paper,
      title: caption.title.text,
      description: caption.description,
      lang: locale,
      dir,
      origin,
      ...toDrawn(function* (context) {
        const free = Math.max(0, room.height - subject.height);
        // Beside a column the subject stands in the middle; else what belongs to it follows it.
        const y = room.y + (laid.follows.length > 0 ? 0 : free / 2);
        const x = room.x + (room.width - subject.width) / 2;
        for (const { block, top } of laid.blocks) block.draw(context, top);
        for (const { block, top } of laid.follows) block.draw(context, top - free);
        context.save();
        context.translate(x, y);
        yield* drawSteps(subject, context);
        context.restore();
        if (subject.isCut) drawFrame(context, { ...subject, x, y }, { palette, size });
      }),
    }),
  };
}

/** What is cut off at its edges gets a frame, as a map section has. */
function drawFrame(
  context: CanvasRenderingContext2D,
  { x, y, width, height }: Laid['room'],
  { palette, size }: Pick<PageStyle, 'palette' | 'size'>,
): void {
  context.strokeStyle = palette.rule;
  context.lineWidth = size;
  context.beginPath();
  context.rect(x, y, width, height);
  context.stroke();
}
