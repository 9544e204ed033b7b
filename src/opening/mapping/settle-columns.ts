import type { OpeningQuestion } from '../opened-file';
import { type ColumnProfile, textsOf } from './column-profile';
import type { ColumnGuess } from './guess-roles';
import type { Mapping } from './mapping';
import { type DateOrder, findOrder } from './read-date';
import { type DecimalSign, findDecimal } from './read-number';

const MAX_EXAMPLES = 5;

/** How the numbers and dates of a table are read, settled from whole columns. */
export interface Settled {
  readonly decimalOf: (column: ColumnGuess) => DecimalSign;
  readonly orderOf: (column: ColumnGuess) => DateOrder | undefined;
  readonly questions: readonly OpeningQuestion[];
  /** What every column proves, where all agree and none is open. */
  readonly decimal?: DecimalSign | undefined;
  readonly dates?: DateOrder | undefined;
}

/** Settles the decimal sign and the order of day and month of each column; asks where nothing proves it. */
export function settleColumns(
  guesses: readonly ColumnGuess[],
  mapping: Pick<Mapping, 'decimal' | 'dates'>,
  profileOf: (column: ColumnGuess) => ColumnProfile,
  keyOf: (column: ColumnGuess) => string,
): Settled {
  const decimals = settleDecimals(guesses, mapping.decimal, profileOf, keyOf);
  const orders = settleOrders(guesses, mapping.dates, profileOf, keyOf);
  return {
    decimalOf: (column) => decimals.signs.get(column) ?? decimals.only ?? '.',
    orderOf: (column) => orders.orders.get(column) ?? mapping.dates,
    questions: [...decimals.questions, ...orders.questions],
    decimal: mapping.decimal ?? decimals.only,
    dates: mapping.dates ?? orders.only,
  };
}

function isOfNumbers({ role }: ColumnGuess): boolean {
  return role === 'sign' || role === 'weight' || role === 'x' || role === 'y';
}

function settleDecimals(
  guesses: readonly ColumnGuess[],
  given: DecimalSign | undefined,
  profileOf: (column: ColumnGuess) => ColumnProfile,
  keyOf: (column: ColumnGuess) => string,
) {
  const found = guesses
    .filter((column) => isOfNumbers(column) || column.role === 'attribute')
    .map((column) => ({ column, ...findDecimal(textsOf(profileOf(column))) }));
  const numbers = found.filter(({ column }) => isOfNumbers(column));
  const proved = new Set(numbers.flatMap((finding) => finding.proved ?? []));
  const [only] = proved.size === 1 ? proved : [];
  const signs = new Map(
    found.flatMap(({ column, proved: own }) => {
      const sign = (isOfNumbers(column) ? given : undefined) ?? own ?? given ?? only;
      return sign ? [[column, sign] as const] : [];
    }),
  );
  const questions = numbers
    .filter(({ column, open }) => open.length > 0 && !signs.has(column))
    .map(({ column, open }): OpeningQuestion => {
      return { type: 'decimal', column: keyOf(column), examples: open.slice(0, MAX_EXAMPLES) };
    });
  return { signs, only: questions.length > 0 ? undefined : only, questions };
}

function settleOrders(
  guesses: readonly ColumnGuess[],
  given: DateOrder | undefined,
  profileOf: (column: ColumnGuess) => ColumnProfile,
  keyOf: (column: ColumnGuess) => string,
) {
  const found = guesses
    .filter(({ role }) => role === 'date' || role === 'start' || role === 'end')
    .map((column) => ({ column, ...findOrder(textsOf(profileOf(column))) }));
  const orders = new Map(
    found.flatMap(({ column, proved }) => {
      const order = given ?? proved;
      return order ? [[column, order] as const] : [];
    }),
  );
  const open = found.filter(({ column, open: texts }) => texts.length > 0 && !orders.has(column));
  const proved = new Set(orders.values());
  const [only] = proved.size === 1 && open.length === 0 ? proved : [];
  const questions = open.map(({ column, open: texts }): OpeningQuestion => {
    return { type: 'dates', column: keyOf(column), examples: texts.slice(0, MAX_EXAMPLES) };
  });
  return { orders, only, questions };
}
