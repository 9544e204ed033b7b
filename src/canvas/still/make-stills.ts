import { toVisibleGraph } from '~/filters/visible-graph';
import { actorKindLabels } from '~/i18n/kind-labels';
import { LOCALES } from '~/i18n/locale';
import { loadFirstOfEveryLanguage } from '~/i18n/messages';
import { ASPECT_PRESETS } from '~/layout/aspect-preset';
import { indexGraph } from '~/model/graph';
import type { Dataset } from '~/model/schema';
import { INITIAL_VIEW } from '~/view/view';
import { toFlagAddress } from '../flags';
import { LABEL_FONT } from '../label';
import { drawStill } from './draw-still';
import { STAND_INS, toStillSvg } from './still-svg';

/**
 * The windows that drawings are made for, in CSS pixels: of each preset one where letters have
 * their own size, and one of a telephone, where they are larger beside the marks.
 */
const WINDOWS = {
  wide: [
    [942, 594],
    [360, 237],
  ],
  even: [
    [600, 587],
    [360, 274],
  ],
  tall: [
    [430, 573],
    [390, 485],
  ],
} as const;

/**
 * The drawings of a dataset that stand in the page before the program is there, as SVG, by name.
 * Runs in a page that has the fonts and serves the flags.
 */
export async function makeStills(dataset: Dataset): Promise<Readonly<Record<string, string>>> {
  for (const weight of [400, 600]) await document.fonts.load(`${weight} 12px ${LABEL_FONT}`, 'Aع');
  await loadFirstOfEveryLanguage();
  const graph = indexGraph(dataset, actorKindLabels);
  const visible = toVisibleGraph(graph, INITIAL_VIEW);
  const subject = { graph, visible, palette: STAND_INS, toFlag: toFlagAddress };
  const stills: Record<string, string> = {};
  for (const preset of ASPECT_PRESETS)
    for (const [index, [width, height]] of WINDOWS[preset.id].entries()) {
      const drawings = await Promise.all(
        LOCALES.map(async (locale) => [
          locale,
          await drawStill({ ...subject, preset, locale, width, height }),
        ]),
      );
      const name = index === 0 ? preset.id : `${preset.id}-small`;
      stills[name] = toStillSvg(preset, Object.fromEntries(drawings));
    }
  return stills;
}
