import { localizedText } from '~/base/localized';
import type { Graph } from '~/model/graph';
import type { Level } from '~/model/level';
import type { Line } from '~/model/lines';
import type { Actor } from '~/model/schema';
import type { Body } from './arranging/body';
import { LABEL_LINE, LABEL_SIZE, type MeasureText, toLabelLines } from './label';
import type { Proportion } from './proportions';
import { toSizes, toWeights } from './to-elements';

/** The languages for which room is kept, so that changing the language moves nobody. */
const LABEL_LOCALES = ['en', 'ar'] as const;

/** More actors than this cannot all be read at once, so that room for labels would be wasted. */
const MOST_LABELLED = 200;

/**
 * The room that each actor of a level takes, with its label in whichever language is longest;
 * without labels where there are very many.
 */
export function toBodies(
  graph: Graph,
  level: Level,
  lines: readonly Line[],
  { markScale, labelWidth }: Proportion,
  measure: MeasureText,
): readonly Body[] {
  const weights = toWeights(lines);
  const sizes = toSizes(graph, level, weights, markScale);
  const locales = sizes.length > MOST_LABELLED ? [] : LABEL_LOCALES;
  return sizes.map(([actor, size]): Body => {
    const names = locales.map((locale) => localizedText(actor.name, locale));
    const labels = names.map(({ text, dir }) => ({
      dir,
      lines: toActorLabel(text, actor, labelWidth, measure),
    }));
    const principal = graph.principals.get(actor.id);
    return {
      id: actor.id,
      radius: size / 2,
      labelWidth: Math.max(
        0,
        ...labels.flatMap(({ lines }) =>
          lines.map((line) => measure(line, actor.kind === 'state')),
        ),
      ),
      labelHeight:
        Math.max(0, ...labels.map(({ dir, lines }) => lines.length * LABEL_LINE[dir])) * LABEL_SIZE,
      weight: weights.get(actor.id) ?? 0,
      principal: principal === actor.id ? undefined : principal,
    };
  });
}

/** The lines that an actor's name is set in below its mark. */
export function toActorLabel(
  name: string,
  { kind }: Pick<Actor, 'kind'>,
  width: number,
  measure: MeasureText,
): readonly string[] {
  return toLabelLines(name, width, (text) => measure(text, kind === 'state'));
}
