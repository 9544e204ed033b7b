import { queryOf } from '~/base/query-of';
import { LOCALES } from '~/i18n/locale';
import { LAYOUTS } from '~/layout/layouts';
import { indexGraph } from '~/model/graph';
import { openDataset } from '~/model/open-dataset';
import { type AppStore, createAppStore } from '~/store/app-store';
import type { FigureRequest } from '~/view/figure-request';
import { parsePermalink } from '~/view/permalink';
import { findWord, UsageError } from './usage-error';

const LAYOUT_IDS = LAYOUTS.map(({ id }) => id);

/** Opens the view of a request in a session of its own; throws refusals. */
export function openView({ dataset, view, lang }: FigureRequest): AppStore {
  const opened = openDataset(dataset);
  if (!opened.dataset)
    throw new UsageError(
      opened.issues.find(({ severity }) => severity === 'error')?.message ??
        'The dataset cannot be read.',
    );
  const graph = indexGraph(opened.dataset);
  const { choices, dropped } = parsePermalink(queryOf(view), graph, { layouts: LAYOUT_IDS });
  if (dropped.length > 0)
    throw new UsageError(`--view says what means nothing for this dataset: ${dropped.join(', ')}.`);
  const locale = lang === undefined ? choices.locale : findWord('--lang', lang, LOCALES);
  return createAppStore(opened.dataset, { ...choices, locale: locale ?? 'en' });
}
