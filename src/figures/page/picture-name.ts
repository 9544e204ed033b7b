import { FILTERS } from '~/filters';
import type { Filter } from '~/filters/filter';
import type { Dataset } from '~/model/schema';
import type { View } from '~/view/view';
import type { FigureKind } from '../subjects';

const LONGEST = 60;

const LEVEL_WORDS = { named: 'named', principals: 'states' } as const;

/**
 * The name of a picture's file without its extension: the dataset, what it is if not a graph, what
 * is shown of it, and the reader's date, as in `russia-iran-treaty-2025-states-iran-by-sign-2026-11-24`.
 */
export function toPictureName(
  dataset: Pick<Dataset, 'id'>,
  view: View,
  date: Date,
  kind: FigureKind = view.pane === 'map' ? 'map' : 'graph',
): string {
  const centre = view.focus?.actor ?? view.selection?.id;
  const narrowed = (FILTERS as readonly Filter[])
    .filter(({ id, isActive }) => isActive(view.filters[id as keyof View['filters']]))
    .map(({ id }) => id);
  return [
    toSlug(dataset.id),
    ...(kind === 'graph' ? [] : [kind]),
    LEVEL_WORDS[view.level],
    ...(centre ? [toSlug(centre)] : []),
    ...(narrowed.length > 0 ? ['by', ...narrowed] : []),
    toLocalDay(date),
  ].join('-');
}

/** Letters, digits, dots and dashes only: what every file system takes. */
function toSlug(id: string): string {
  const slug = id.replace(/[^\p{L}\p{N}._]+/gu, '-');
  return [...slug]
    .slice(0, LONGEST)
    .join('')
    .replace(/^[-.]+|[-.]+$/g, '');
}

/** The reader's own day, as `2026-11-24`. */
export function toLocalDay(date: Date): string {
  const pad = (number: number, digits: number) => String(number).padStart(digits, '0');
  return [pad(date.getFullYear(), 4), pad(date.getMonth() + 1, 2), pad(date.getDate(), 2)].join(
    '-',
  );
}
