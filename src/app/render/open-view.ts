import { queryOf } from '~/base/query-of';
import { LAYOUTS } from '~/canvas/layouts';
import type { FigureRequest } from '~/formats/pictures/figure-request';
import { LOCALES } from '~/i18n/locale';
import { indexGraph } from '~/model/graph';
import { parseDataset } from '~/model/parse-dataset';
import { type AppStore, createAppStore } from '~/store/app-store';
import { parsePermalink } from '~/store/permalink';
import { findWord, Refusal } from './refusal';

const LAYOUT_IDS = LAYOUTS.map(({ id }) => id);

/** Opens the view of a request in a session of its own; throws refusals. */
export function openView({ dataset, view, lang }: FigureRequest): AppStore {
  const parsed = parseDataset(JSON.parse(dataset));
  if (!parsed.ok) throw new Refusal(parsed.failure[0]?.message ?? 'The dataset cannot be read.');
  const graph = indexGraph(parsed.value);
  const { choices, dropped } = parsePermalink(queryOf(view), graph, { layouts: LAYOUT_IDS });
  if (dropped.length > 0)
    throw new Refusal(`--view says what means nothing for this dataset: ${dropped.join(', ')}.`);
  const locale = lang === undefined ? choices.locale : findWord('--lang', lang, LOCALES);
  return createAppStore(parsed.value, { ...choices, locale: locale ?? 'en' });
}
