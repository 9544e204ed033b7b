import * as z from 'zod/mini';
import { fromFilterParams } from '~/filters/filter-values';
import type { AppState, AppStore } from '~/store/app-store';
import { selectGraph, selectShareable, selectView } from '~/store/selectors';
import { parsePermalink, toSearch } from '~/view/permalink';
import { isKnownSelection } from '~/view/selected';
import type { Selection } from '~/view/view';
import { switchLocale } from '../switch-locale';

const MAX_ID = 300;
const MAX_TEXT = 8_000;
const MAX_FILTERS = 20;

const bounded = (length: number) => z.string().check(z.maxLength(length));
const entente = z.literal(1);

/** What a host may ask; anything else in a message is refused. */
const requestSchema = z.discriminatedUnion('type', [
  z.strictObject({
    entente,
    type: z.literal('select'),
    actor: z.optional(bounded(MAX_ID)),
    line: z.optional(bounded(MAX_ID)),
  }),
  z.strictObject({
    entente,
    type: z.literal('filter'),
    filters: z
      .record(bounded(MAX_ID), bounded(MAX_TEXT))
      .check(z.refine((filters) => Object.keys(filters).length <= MAX_FILTERS)),
  }),
  z.strictObject({ entente, type: z.literal('view'), search: bounded(MAX_TEXT) }),
]);

type HostRequest = z.infer<typeof requestSchema>;

/** What the frame tells its host. */
export type FrameMessage =
  | {
      readonly entente: 1;
      /** `ready` once, when the frame begins to listen; then `changed`. */
      readonly type: 'ready' | 'changed';
      /** The query of a link to the view, `?` included. */
      readonly search: string;
      readonly selection: Selection | null;
    }
  | { readonly entente: 1; readonly type: 'error'; readonly message: string };

/** Whether a message is meant for this program at all; others are not answered. */
export function isForUs(data: unknown): boolean {
  return typeof data === 'object' && data !== null && 'entente' in data;
}

/**
 * Does what a host asks. Gives a sentence, in English, for whoever writes the host where something
 * of it could not be done; what can be done of it is.
 */
export function answerHost(
  store: AppStore,
  data: unknown,
  layouts: readonly string[],
): string | undefined {
  const parsed = requestSchema.safeParse(data);
  if (!parsed.success)
    return 'This is no request: send {entente: 1, type: "select" | "filter" | "view", …}.';
  const dropped = perform(store, parsed.data, layouts);
  return dropped.length > 0
    ? `Nothing here is called ${dropped.map(quote).join(', ')}.`
    : undefined;
}

/** Does it, and gives the parts that mean nothing for this dataset. */
function perform(
  store: AppStore,
  request: HostRequest,
  layouts: readonly string[],
): readonly string[] {
  if (request.type === 'select') return select(store, request);
  if (request.type === 'filter') return filter(store, request.filters);
  return openView(store, request.search, layouts);
}

/** Selects an actor or a line, or with neither nothing. */
function select(
  store: AppStore,
  { actor, line }: Extract<HostRequest, { type: 'select' }>,
): readonly string[] {
  const given = (
    [
      ['actor', actor],
      ['line', line],
    ] as const
  ).flatMap(([type, id]) => (id === undefined ? [] : [{ type, id } as Selection]));
  const graph = selectGraph(store.getState());
  const unknown = given.filter((each) => !isKnownSelection(graph, each));
  const found = given.find((each) => !unknown.includes(each));
  if (found || given.length === 0) store.getState().select(found ?? null);
  return unknown.map(({ type, id }) => `${type}=${id}`);
}

/** Sets all filters, in the form that links give them: those not named let everything through. */
function filter(store: AppStore, filters: Readonly<Record<string, string>>): readonly string[] {
  const state = store.getState();
  const view = selectView(state);
  const params = new Map(Object.entries(filters));
  const { values, dropped } = fromFilterParams(params, selectGraph(state));
  const unknown = [...params.keys()].filter((name) => !Object.hasOwn(view.filters, name));
  state.openView({ ...view, filters: values });
  return [...unknown, ...dropped];
}

/** Opens what a link opens, language and look included where it names them. */
function openView(store: AppStore, search: string, layouts: readonly string[]): readonly string[] {
  const state = store.getState();
  const { choices, dropped } = parsePermalink(search, selectGraph(state), { layouts });
  state.openView(choices.view);
  state.setCamera(choices.camera ?? null);
  if (choices.locale) void switchLocale(store, choices.locale);
  if (choices.theme) state.setTheme(choices.theme);
  return dropped;
}

/** What is shown, as hosts are told. */
export function describeFrame(
  state: AppState,
  type: 'ready' | 'changed',
): Extract<FrameMessage, { search: string }> {
  const search = toSearch(selectShareable(state), selectGraph(state));
  return { entente: 1, type, search, selection: selectView(state).selection };
}

const LONGEST_NAMED = 80;

function quote(part: string): string {
  return JSON.stringify([...part].slice(0, LONGEST_NAMED).join(''));
}
