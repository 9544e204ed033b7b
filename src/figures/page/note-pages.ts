import type { Picture } from '~/pictures/formats/picture-format';
import { breakNote, fillAllColumns } from './note-columns';
import type { Page, PageContent } from './page-layout';
import type { PageStyle } from './picture-block';
import { drawChunks, type NotesContent, toNoteColumns } from './picture-notes';
import {
  breakText,
  createMeasureWidth,
  drawText,
  LINE_HEIGHT,
  type TextStyle,
} from './picture-text';

/** The letters of notes beside those of a legend. */
const NOTE_LETTERS = 1.08;
const MARGIN = 0.06;

/**
 * The notes of a figure on pages of its size, on as many as it takes, each with a line at its head
 * that says of which figure they are, and the number of the page; the figure itself is the first.
 */
export function toNotePages(
  content: Pick<PageContent, 'caption' | 'palette' | 'locale' | 'dir' | 'origin'> & {
    readonly title: string;
  },
  { notes, heading }: NotesContent,
  page: Page,
  letters: number,
  countPages: (page: number, of: number) => string,
): readonly Picture[] {
  const { palette, locale, dir, origin, title } = content;
  const size = letters * NOTE_LETTERS;
  const margin = Math.max(10, MARGIN * Math.min(page.width, page.height));
  const frame = { x: margin, width: page.width - 2 * margin, dir };
  const sheet: PageStyle = { frame, palette, size: 1, measure: createMeasureWidth() };
  const soft: TextStyle = { size: size * 0.92, weight: 400, color: palette.inkSoft };
  const strong: TextStyle = { size, weight: 600, color: palette.ink };
  const head = soft.size * LINE_HEIGHT + 1.4 * size;
  const columns = toNoteColumns(notes, sheet, size);
  const width = columns.width - columns.indent;
  const chunks = notes.map((note) => breakNote(note, { width, size, sheet }));
  const placed = fillAllColumns(chunks, page.height - 2 * margin - head);
  const count = Math.ceil(((placed.at(-1)?.column ?? -1) + 1) / columns.count);
  return Array.from({ length: count }, (_, index) => {
    const first = index * columns.count;
    const own = placed
      .filter(({ column }) => column >= first && column < first + columns.count)
      .map((chunk) => ({ ...chunk, column: chunk.column - first }));
    const pages = countPages(index + 2, count + 1);
    return {
      width: page.width,
      height: page.height,
      paper: palette.paper,
      title,
      description: heading,
      lang: locale,
      dir,
      origin,
      draw(context) {
        const free = frame.width - sheet.measure(pages, soft) - 2 * size;
        const words = fitInto(`${heading} · ${title}`, free, (text) => sheet.measure(text, soft));
        drawText(context, { text: words, dir }, soft, { frame, offset: 0, top: margin });
        const offset = frame.width - sheet.measure(pages, soft);
        drawText(context, { text: pages, dir }, soft, { frame, offset, top: margin });
        context.fillStyle = palette.rule;
        context.fillRect(frame.x, margin + soft.size * 1.6, frame.width, Math.max(1, size / 12));
        drawChunks(context, own, columns, { frame, number: strong, top: margin + head });
      },
    };
  });
}

/** As much of a line as fits, with an ellipsis for the rest. */
function fitInto(line: string, width: number, measure: (text: string) => number): string {
  const [whole = ''] = breakText(line, width, 1, measure);
  return whole;
}
