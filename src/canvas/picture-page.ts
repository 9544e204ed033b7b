import type { Picture } from '~/formats/pictures/picture-format';
import { type FittedDrawing, type Letters, type Room, toFilledArea } from './figure-subject';
import {
  type Laid,
  layBelow,
  layBeside,
  layEdges,
  type Page,
  type PageContent,
  type PagePart,
  PLAIN_LETTERS,
  type Setting,
} from './page-layout';
import type { SheetStyle } from './picture-block';

/** A page with its places: what stands around the subject, and the room that is left for it. */
export interface PagePlan {
  readonly room: Room;
  readonly letters: Letters;
  readonly notesShown: number;
  /** The parts that have no room. */
  readonly leftOut: readonly PagePart[];
  readonly toPicture: (subject: FittedDrawing) => Picture;
}

/** By use: the size of letters on a page of {@link PLAIN_SIDE}, and the smallest, in CSS pixels. */
const USES = {
  print: { size: 0.86, least: (6.5 / 72) * 96 },
  screen: { size: 1.14, least: 10 },
} as const;
/** The side of a square as large as a page on which letters have their plain size. */
const PLAIN_SIDE = 945;
/** Letters grow a little less than pages do. */
const GROWTH = 0.85;
/** The smallest letters of a sheet beside its size: those of the source line. */
const SMALLEST = 11;
/** The least part of a page's height that the subject keeps. */
const SUBJECT_SHARE = 0.3;
/** Pages broader than this set their notes beside the subject. */
const BROAD = 1.15;

/** Plans a page: with letters as large as suit it, smaller ones, and at last without some parts. */
export function planPage(content: PageContent, page: Page): PagePlan {
  const { least, size: ofUse } = USES[page.use];
  const smallest = least / SMALLEST;
  const side = Math.sqrt(page.width * page.height);
  let size = Math.max(smallest, ofUse * (side / PLAIN_SIDE) ** GROWTH);
  let leftOut: readonly PagePart[] = [];
  for (;;) {
    const plan = planAt(content, page, { size, least, leftOut });
    if (plan.room.height >= SUBJECT_SHARE * page.height) return plan;
    const next = PART_ORDER.find((part) => content.parts[part] && !leftOut.includes(part));
    if (size > smallest) size = Math.max(smallest, size * 0.92);
    else if (next) leftOut = [...leftOut, next];
    else return plan;
  }
}

/** Which parts go first where there is no room. */
const PART_ORDER = ['legend', 'source', 'title'] as const;

function planAt(content: PageContent, page: Page, setting: Setting): PagePlan {
  const { aspects } = content.subject;
  const edges = layEdges(content, page, setting);
  const [below, beside] = [layBelow(content, edges), layBeside(content, edges)];
  const isBeside = content.notes
    ? page.width / page.height > BROAD
    : toFilledArea(beside.room, aspects) > toFilledArea(below.room, aspects);
  return toPlan(content, page, setting, isBeside ? beside : below);
}

function toPlan(content: PageContent, page: Page, { leftOut, size, least }: Setting, laid: Laid) {
  const { caption, palette, locale, dir, origin } = content;
  const { room } = laid;
  return {
    room,
    letters: { least, plain: PLAIN_LETTERS * size },
    notesShown: laid.notesShown,
    leftOut,
    toPicture: (subject: FittedDrawing): Picture => ({
      width: page.width,
      height: page.height,
      paper: palette.paper,
      title: caption.title.text,
      description: caption.description,
      lang: locale,
      dir,
      origin,
      draw(context) {
        for (const { block, top } of laid.blocks) block.draw(context, top);
        context.save();
        context.translate(
          room.x + (room.width - subject.width) / 2,
          room.y + (room.height - subject.height) / 2,
        );
        subject.draw(context);
        context.restore();
        if (subject.isCut) drawFrame(context, subject, { palette, size, room });
      },
    }),
  };
}

/** What is cut off at its edges gets a frame, as a map section has. */
function drawFrame(
  context: CanvasRenderingContext2D,
  { width, height }: Room,
  { palette, size, room }: Pick<SheetStyle, 'palette' | 'size'> & Pick<Laid, 'room'>,
): void {
  context.strokeStyle = palette.rule;
  context.lineWidth = size;
  context.beginPath();
  context.rect(
    room.x + (room.width - width) / 2,
    room.y + (room.height - height) / 2,
    width,
    height,
  );
  context.stroke();
}
