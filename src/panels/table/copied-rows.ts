import type { Locale } from '~/i18n/locale';
import { DIRECTIONS } from '~/i18n/locale';
import type { Copied } from '~/ui/copy-to-clipboard';
import type { CopiedColumn } from './table-column';

/** What a spreadsheet takes for the start of a formula, in half and full width. */
const FORMULA = /^[=+\-@\uff1d\uff0b\uff0d\uff20]/;
/** What would end a cell or a row, and what changes the direction of what follows. */
const BREAKS = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]+/gu;

/** Rows as a spreadsheet and a text take them from the clipboard: tab-separated, and an HTML table. */
export function toCopied<Row>(
  rows: readonly Row[],
  columns: readonly CopiedColumn<Row>[],
  locale: Locale,
): Copied {
  return { text: toTabbed(rows, columns), html: toHtml(rows, columns, locale) };
}

/** A text that stands in one cell and is never read as a formula. */
export function toCellText(text: string): string {
  const plain = text.replaceAll(BREAKS, ' ').trim();
  return FORMULA.test(plain) ? `'${plain}` : plain;
}

function toTabbed<Row>(rows: readonly Row[], columns: readonly CopiedColumn<Row>[]): string {
  const toLine = (cells: readonly string[]) => cells.map(toCellText).join('\t');
  const cellsOf = (row: Row) =>
    columns.map(({ toTexts }) =>
      toTexts(row)
        .map(({ text }) => text)
        .join(' | '),
    );
  return [columns.map(({ label }) => label), ...rows.map(cellsOf)].map(toLine).join('\n');
}

/** Built as a document of its own, so that no text of a dataset is ever read as markup. */
function toHtml<Row>(
  rows: readonly Row[],
  columns: readonly CopiedColumn<Row>[],
  locale: Locale,
): string {
  const page = document.implementation.createHTMLDocument('');
  const element = (name: string, parts: readonly (Element | string)[], lang = '', dir = '') => {
    const made = page.createElement(name);
    if (lang) made.lang = lang;
    if (dir) made.dir = dir;
    made.append(...parts);
    return made;
  };
  const cellOf = ({ toTexts }: CopiedColumn<Row>, row: Row) => {
    const texts = toTexts(row).map(({ text, lang, dir }) =>
      element('span', [toCellText(text)], lang, dir),
    );
    const parts = texts.flatMap((text, index) => (index > 0 ? [element('br', []), text] : [text]));
    return element('td', parts);
  };
  const heads = columns.map(({ label }) => element('th', [toCellText(label)]));
  const lines = rows.map((row) =>
    element(
      'tr',
      columns.map((column) => cellOf(column, row)),
    ),
  );
  const parts = [element('thead', [element('tr', heads)]), element('tbody', lines)];
  return element('table', parts, locale, DIRECTIONS[locale]).outerHTML;
}
