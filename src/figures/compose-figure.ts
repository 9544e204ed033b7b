import { directionOf } from '~/base/localized';
import type { Drawing } from '~/canvas/drawing';
import type { Contrast } from '~/canvas/drawing-palette';
import { toDrawingPalette } from '~/canvas/drawing-palette';
import { areGroupsMissing, groupFor } from '~/canvas/groups/find-groups';
import { selectWordedRelations } from '~/evidence/words/select-worded';
import { loadMessages } from '~/i18n/messages';
import type { Picture } from '~/pictures/formats/picture-format';
import type { AppState } from '~/store/app-store';
import { selectGraph, selectStrongest, selectView, selectVisibleGraph } from '~/store/selectors';
import type { Palette } from '~/ui/palette';
import { composePicture } from './compose-picture';
import { type DrawnCount, toDrawnState } from './drawn-state';
import { toFigureCaption, toFigureTitle } from './figure-caption';
import type { FigureChoices, FigurePart } from './figure-choices';
import { type FigureNote, toFigureNotes } from './figure-notes';
import type { FigureReport } from './figure-report';
import { toCaption } from './page/picture-caption';
import { toLocalDay } from './page/picture-name';
import { whenLettersLoaded } from './page/picture-text';
import type { SizeChoice } from './page-size';
import { FIGURE_SUBJECTS } from './subjects';
import type { FigureSubject, PreparedSubject, SubjectRequest } from './subjects/figure-subject';

/** A figure, and what whoever composes it must be told of it. */
export interface Figure {
  readonly picture: Picture;
  readonly report: FigureReport;
  /** The title and the subtitle that it has where whoever composes it writes none. */
  readonly own: { readonly title: string; readonly subtitle: string };
}

/** What a figure is composed with besides the state of a session and its choices. */
export interface ComposeOptions {
  /** The drawing on the screen; null where there is none. */
  readonly drawing: Drawing | null;
  readonly contrast?: Contrast | undefined;
  readonly date: Date;
  /** The address that opens the view; left out where nobody else could open it. */
  readonly link?: string | undefined;
  /** Stops a figure that is no longer wanted: whoever composes it gets the reason of this signal. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Composes a figure: of the view that a state holds, as the choices say. It needs a document to
 * measure letters in, but neither React nor anything on the screen, so that a program may call it:
 *
 *     const { picture, report } = await composeFigure(store.getState(), choices, {
 *       drawing: null, date: new Date(), link,
 *     });
 *     const written = await format.write(picture, { scale: dpi / 96, transparent: false });
 *
 * With `drawing`, actors stand where they stand on the screen wherever the page has no better
 * arrangement for them. The same state, choices and options give the same picture. Rejects where
 * something that is drawn cannot be loaded.
 */
export function composeFigure(
  state: AppState,
  choices: FigureChoices,
  options: ComposeOptions,
): Promise<Figure> {
  return composeAll(state, choices, options, (composeOn) => composeOn(choices));
}

/**
 * Composes figures that differ in their pages alone, by one drawing: `use` is given what composes
 * one. Rejects as {@link composeFigure} does.
 */
export async function composeAll<Value>(
  given: AppState,
  choices: FigureChoices,
  asked: ComposeOptions,
  use: (composeOn: (page: SizeChoice) => Promise<Figure>) => Promise<Value>,
): Promise<Value> {
  await loadMessages(choices.locale);
  const levelled = await withGroups(atLevel(given, choices.level), asked.signal);
  const { placesActors } = subjectOf(choices);
  const state = placesActors ? toDrawnState(levelled) : levelled;
  const options = { ...asked, drawn: placesActors ? selectStrongest(levelled) : undefined };
  const palette = toDrawingPalette(choices.theme, options.contrast ?? 'normal');
  const notes = choices.parts.includes('notes') ? findNotes(state, choices) : [];
  const words = toFigureCaption(toSource(state, options), choices, []);
  await whenLettersLoaded(
    [SAMPLE, words.title.text, words.subtitle, ...words.sourceLines].join(' '),
  );
  const subject = await prepareSubject(choices, {
    state,
    palette,
    drawing: selectView(levelled) === selectView(given) ? options.drawing : null,
    signal: options.signal,
  });
  try {
    return await use(({ preset, custom, dpi }) =>
      compose(state, { ...choices, preset, custom, dpi }, options, { subject, palette, notes }),
    );
  } finally {
    subject.close?.();
  }
}

async function compose(
  state: AppState,
  choices: FigureChoices,
  options: ComposeOptions & DrawnOption,
  {
    subject,
    palette,
    notes,
  }: {
    readonly subject: PreparedSubject;
    readonly palette: Palette;
    readonly notes: readonly FigureNote[];
  },
): Promise<Figure> {
  const { locale } = choices;
  const { date, link } = options;
  const graph = selectGraph(state);
  const source = toSource(state, options);
  const has = (part: FigurePart) => choices.parts.includes(part);
  const { explained = [] } = subject;
  const said = [...subject.remarks, ...(has('legend') ? [] : explained)];
  const { id, version } = graph.dataset;
  const toContent = (remarks: readonly string[]) =>
    ({
      subject,
      caption: toFigureCaption(source, choices, [...remarks, ...said]),
      origin: { dataset: id, version, date: toLocalDay(date), link },
      parts: {
        title: has('title') || has('subtitle'),
        legend: has('legend'),
        source:
          has('source') ||
          has('date') ||
          (has('link') && link !== undefined) ||
          remarks.length + said.length > 0,
      },
      palette,
      locale,
      dir: directionOf(locale),
    }) as const;
  const title = toFigureTitle(source, choices);
  const own = toCaption({ ...source, locale, kind: choices.kind });
  const composed = await composePicture(toContent, choices, { notes, link, title });
  return {
    picture: { ...composed.picture, title },
    own: { title: own.title.text, subtitle: own.subtitle },
    report: {
      ...composed.report,
      impossible: has('link') && link === undefined ? ['link'] : [],
      canBeCoarser: selectView(state).level === 'named' && isFolded(graph),
    },
  };
}

/** How many of the actors are drawn; undefined where they are not what is drawn. */
interface DrawnOption {
  readonly drawn: DrawnCount | undefined;
}

function toSource(state: AppState, options: ComposeOptions & DrawnOption) {
  return {
    graph: selectGraph(state),
    visible: selectVisibleGraph(state),
    view: selectView(state),
    ...options,
  };
}

/** What a figure is of, ready to be drawn in any room. */
export function prepareSubject(
  { kind, locale, extent, order, parts }: FigureChoices,
  given: Pick<SubjectRequest, 'state' | 'palette' | 'drawing' | 'signal'>,
): Promise<PreparedSubject> {
  return subjectOf({ kind }).prepare({
    ...given,
    locale,
    extent,
    order,
    hasNotes: parts.includes('notes'),
  });
}

function subjectOf({ kind }: Pick<FigureChoices, 'kind'>): FigureSubject {
  return FIGURE_SUBJECTS.find(({ id }) => id === kind) ?? FIGURE_SUBJECTS[0];
}

/** The session as it would be at a level; itself where it is at that level, or none is asked for. */
function atLevel(state: AppState, level: FigureChoices['level']): AppState {
  const { history } = state;
  if (level === null || history.present.view.level === level) return state;
  return {
    ...state,
    history: {
      ...history,
      present: { ...history.present, view: { ...history.present.view, level } },
    },
  };
}

/** The session once its groups are known, where it asks for any. */
async function withGroups(state: AppState, signal: AbortSignal | undefined): Promise<AppState> {
  if (!areGroupsMissing(state)) return state;
  return { ...state, grouper: await groupFor(state, signal) };
}

/** Whether somebody is folded into another at the level of states and groups. */
function isFolded({ principals }: ReturnType<typeof selectGraph>): boolean {
  return [...principals].some(([actor, principal]) => actor !== principal);
}

/** Letters of both languages: names may be in either. */
const SAMPLE = 'Aع';

function findNotes(state: AppState, { locale, parts }: FigureChoices): readonly FigureNote[] {
  const { level } = selectView(state);
  const hasTranslations = parts.includes('translations');
  return toFigureNotes(selectGraph(state), selectWordedRelations(state), {
    level,
    locale,
    hasTranslations,
  });
}
