import type { TimeExtent } from '~/analysis/time-span';
import type { Locale } from '~/i18n/locale';
import type { Palette } from '~/ui/palette';
import type { MeasureWidth } from '../page/picture-text';
import type { Timed } from './select-timed';

/** What a timeline is drawn from. */
export interface DrawnTimeline {
  readonly relations: readonly Timed[];
  readonly extent: TimeExtent;
  readonly locale: Locale;
  readonly dir: 'ltr' | 'rtl';
  readonly palette: Palette;
  readonly measure: MeasureWidth;
  /** What a relation is called, and its date in words. */
  readonly nameOf: (timed: Timed) => { readonly title: string; readonly date: string };
  /** The number of its note; empty where it has none. */
  readonly numberOf: (timed: Timed) => string;
}
