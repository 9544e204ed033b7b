import * as z from 'zod/mini';
import type { Document } from '~/model/document';
import type { Graph } from '~/model/graph';
import type { LinkContext } from './codec';
import { type History, type HistoryStep, ofPresentDocument } from './history';
import { parsePermalink, toSearch } from './permalink';
import { INITIAL_PREFERENCES } from './preferences';
import { VIEW_CHANGES, type View } from './view';

/** How many steps back and how many forward are kept. */
const MAX_KEPT = 100;

const stepsSchema = z.array(z.tuple([z.string(), z.enum(VIEW_CHANGES)]));
const keptSchema = z.object({ past: stepsSchema, present: z.string(), future: stepsSchema });

const searches = new WeakMap<View, string>();

/** A history of the present document as text: each view as the query of its link, the latest steps. */
export function toHistoryText(history: History): string {
  const { past, present, future } = ofPresentDocument(history);
  const { graph } = present.document;
  const toText = ({ view, change }: HistoryStep) => [searchOf(view, graph), change];
  return JSON.stringify({
    past: past.slice(-MAX_KEPT).map(toText),
    present: searchOf(present.view, graph),
    future: future.slice(0, MAX_KEPT).map(toText),
  });
}

/** Reads a history that was kept of a document; what of its views means nothing any more is left out. */
export function parseHistoryText(
  text: string,
  document: Document,
  { layouts }: Pick<LinkContext, 'layouts'>,
): History | undefined {
  const kept = keptSchema.safeParse(parseJson(text)).data;
  if (!kept) return undefined;
  const toView = (search: string) =>
    parsePermalink(search, document.graph, { layouts }).choices.view;
  const toSteps = (steps: typeof kept.past) =>
    steps.slice(-MAX_KEPT).map(([search, change]) => ({ document, view: toView(search), change }));
  return {
    past: toSteps(kept.past),
    present: { document, view: toView(kept.present) },
    future: toSteps(kept.future),
    gesture: null,
  };
}

function searchOf(view: View, graph: Graph): string {
  const known = searches.get(view);
  if (known !== undefined) return known;
  const search = toSearch({ ...view, camera: null, ...INITIAL_PREFERENCES }, graph);
  searches.set(view, search);
  return search;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
