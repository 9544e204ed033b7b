import type { Balance } from '~/analysis/adjacency';
import { directionOf, localizedText } from '~/base/localized';
import { loadFlags } from '~/canvas/flags';
import type { Locale } from '~/i18n/locale';
import { messagesOf } from '~/i18n/messages';
import { CELL_SIDE, type CellLook, SAMPLE_CELLS, SAMPLE_OVER, toCellMark } from '~/marks/cell-mark';
import { drawShapes } from '~/marks/draw-shapes';
import type { ActorId } from '~/model/ids';
import { selectGraph, selectView, selectVisibleGraph } from '~/store/selectors';
import { findKinds, toActorRow } from '../graph/picture-graph-legend';
import { toInk } from '../ink';
import { toEmptyDrawing } from '../page/empty-drawing';
import type { PageStyle } from '../page/picture-block';
import type { Legend, LegendEntry } from '../page/picture-legend';
import { createMeasureWidth } from '../page/picture-text';
import type { PreparedSubject, SubjectRequest } from '../subjects/figure-subject';
import { toMatrix, toParts } from './matrix';
import { drawMatrix } from './matrix-drawing';
import { toMatrixExtents } from './matrix-extents';
import type { DrawnMatrix } from './matrix-heads';

/** A matrix that a figure is of. */
interface MatrixFigure extends Omit<DrawnMatrix, 'dir' | 'measure' | 'flags'> {
  /** Whether there is anybody at all, whom the filters may leave out. */
  readonly hasActors: boolean;
}

/** A cell names both its actors, so it needs no number for its notes. */
const UNNUMBERED = { unnamed: 0, order: [] } as const;
/** The size of names and the side of cells where nothing limits them. */
const PLAIN_NAME = 12.5;
const PLAIN_CELL = 24;
/** The width of a matrix that is empty. */
const EMPTY_WIDTH = 480;

/** Prepares the matrix of what a session shows. */
export function prepareMatrix({
  state,
  locale,
  order,
  palette,
}: SubjectRequest): Promise<PreparedSubject> {
  const [graph, visible, view] = [selectGraph(state), selectVisibleGraph(state), selectView(state)];
  const { selection } = view;
  return prepare({
    hasActors: graph.actors.size > 0,
    matrix: toMatrix(toParts(graph, view.level, order, locale), visible, view.bare),
    visible,
    locale,
    palette,
    selected: selection?.type === 'actor' ? selection.id : undefined,
  });
}

async function prepare(figure: MatrixFigure): Promise<PreparedSubject> {
  const { matrix, visible, locale } = figure;
  const words = messagesOf(locale).matrix;
  const countries = [...visible.actors.values()].flatMap(({ actor }) =>
    actor.kind === 'state' && actor.country ? [actor.country] : [],
  );
  const drawn: DrawnMatrix = {
    ...figure,
    dir: directionOf(locale),
    measure: createMeasureWidth(),
    flags: await loadFlags(countries),
  };
  const size = matrix.actors.length;
  const longest = measureLongest(drawn);
  const emptyAt = (width: number, letters: number) =>
    toEmptyDrawing(figure.hasActors ? words.leftNoActors : words.noActors, {
      ...drawn,
      width,
      letters,
    });
  return {
    draw: async () => {
      if (size === 0) return emptyAt(EMPTY_WIDTH, PLAIN_NAME);
      const side = (longest + 3) * PLAIN_NAME + size * PLAIN_CELL;
      const measures = { width: side, height: side, size, longest, plain: PLAIN_NAME };
      return {
        ...drawMatrix(drawn, toMatrixExtents(measures)),
        letters: PLAIN_NAME,
        ...UNNUMBERED,
      };
    },
    fit: async ({ width, height }, { plain }) => {
      if (size === 0) return emptyAt(width, plain);
      const extents = toMatrixExtents({ width, height, size, longest, plain });
      return { ...drawMatrix(drawn, extents), letters: extents.letters, ...UNNUMBERED };
    },
    aspects: [1],
    wanted: (width) => width,
    legend: (sheet) => toMatrixLegend(drawn, sheet),
    remarks: [],
  };
}

/** Names longer than this, beside the size of letters, are cut: one of them must not shrink the rest. */
const LONGEST_NAME = 24;

/** The length of the longest name that is written out, in letters of one pixel. */
function measureLongest({ matrix, visible, locale, measure, palette }: DrawnMatrix): number {
  const nameOf = (id: ActorId) =>
    localizedText(visible.actors.get(id)?.actor.name ?? {}, locale).text;
  const style = { size: 100, weight: 400, color: palette.ink } as const;
  const lengths = matrix.actors.map((id) => measure(nameOf(id), style) / 100);
  return Math.min(LONGEST_NAME, Math.max(3, ...lengths));
}

const CELL_MARK = 17;

function toMatrixLegend(drawn: DrawnMatrix, sheet: PageStyle): Legend {
  const { matrix, visible, locale, palette } = drawn;
  const words = messagesOf(locale).matrix;
  const balances = findBalances(drawn);
  const kinds = new Set(matrix.actors.flatMap((id) => visible.actors.get(id)?.actor.kind ?? []));
  const toEntry = (word: string, sample: CellLook): LegendEntry => ({
    word,
    width: CELL_MARK,
    draw: (context, left, middle) => {
      const side = CELL_MARK * sheet.size;
      const place = { x: left, y: middle - side / 2, scale: side / CELL_SIDE };
      drawShapes(context, toCellMark(sample), place, toInk(palette));
    },
  });
  return {
    rows: [
      {
        heading: words.key,
        entries: [
          ...SAMPLE_CELLS.filter(({ balance }) => balances.has(balance)).map((sample) =>
            toEntry(words.signs[sample.balance], sample),
          ),
          ...(matrix.hasOver ? [toEntry(messagesOf(locale).common.over, SAMPLE_OVER)] : []),
        ],
      },
      toActorRow(findKinds(visible.vocabulary, kinds), locale, sheet),
    ],
    note: toNote(drawn, locale),
  };
}

function findBalances({ matrix }: DrawnMatrix): ReadonlySet<Balance> {
  return new Set(
    [...matrix.cells.values()].flatMap((row) => [...row.values()].map(({ balance }) => balance)),
  );
}

function toNote({ matrix }: DrawnMatrix, locale: Locale): string {
  const words = messagesOf(locale).matrix;
  return words.note(matrix.rules.size > 0);
}
