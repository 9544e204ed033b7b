import type { ActorOrder } from '~/analysis/actor-order';
import type { PictureExtent } from '~/canvas/off-screen/graph-plot';
import type { Locale } from '~/i18n/locale';
import type { Level } from '~/model/level';
import type { AppState } from '~/store/app-store';
import { selectView } from '~/store/selectors';
import type { Theme } from '~/ui/theme';
import { findPreset } from './page-presets';
import type { SizeChoice } from './page-size';
import { FIGURE_SUBJECTS, type FigureKind } from './subjects';

/** What can stand around a figure, in the order of menus. */
export const FIGURE_PARTS = [
  'title',
  'subtitle',
  'legend',
  'source',
  'date',
  'link',
  'notes',
  'translations',
] as const;

/** One of {@link FIGURE_PARTS}. */
export type FigurePart = (typeof FIGURE_PARTS)[number];

/** Everything that decides what a figure looks like, apart from the data and the view. */
export interface FigureChoices extends SizeChoice {
  readonly kind: FigureKind;
  /** All that is visible, or what the window on the screen shows of it. */
  readonly extent: PictureExtent;
  /** How finely actors are told apart; null as in the view. */
  readonly level: Level | null;
  readonly locale: Locale;
  readonly theme: Theme;
  readonly parts: readonly FigurePart[];
  /** In place of the question that the figure answers; empty where that shall stand. */
  readonly title: string;
  /** In place of the sentence on what is shown; empty where that shall stand. */
  readonly subtitle: string;
  /** The order of actors in a matrix. */
  readonly order: ActorOrder;
  /** Whether the figure may go on for several pages, so that all its notes have room. */
  readonly hasPages: boolean;
}

/** A figure of what is looked at, at its own size, with everything around it but notes. */
export function toInitialChoices(state: AppState, theme: Theme): FigureChoices {
  return {
    kind: kindInView(state),
    extent: 'whole',
    level: null,
    locale: state.locale,
    theme,
    parts: FIGURE_PARTS.filter((part) => part !== 'notes'),
    title: '',
    subtitle: '',
    order: 'camp',
    hasPages: false,
    preset: 'fit',
    custom: { width: 160, height: 120, unit: 'mm' },
    dpi: findPreset('fit').resolution,
  };
}

/** What of the kinds of figures is looked at; where it is none of them, the graph. */
export function kindInView(state: AppState): FigureKind {
  const { pane } = selectView(state);
  return FIGURE_SUBJECTS.find(({ id }) => id === pane)?.id ?? 'graph';
}
