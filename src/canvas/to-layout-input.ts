import { localizedText } from '~/base/localized';
import { LOCALES } from '~/i18n/locale';
import type { AspectPreset } from '~/layout/aspect-preset';
import type { LayoutInput, LayoutLine } from '~/layout/layout-input';
import type { NodeBox } from '~/layout/node-box';
import { toLineWidth } from '~/marks/looks';
import { toDrawnLines } from '~/model/bundles';
import type { Graph } from '~/model/graph';
import type { Level } from '~/model/level';
import { type Line, toLevelLines } from '~/model/lines';
import type { Actor } from '~/model/schema';
import { toBends } from './fan-out';
import { LABEL_LINE, LABEL_SIZE, type MeasureText, toLabelLines } from './label';
import { MOST_WITH_ROOM } from './label-fit';
import { toInnerLabel, toSizes, toWeights } from './to-elements';

/** Which actors are arranged, and for which shape of window. */
export interface LayoutSubject {
  readonly graph: Graph;
  readonly level: Level;
  readonly preset: AspectPreset;
}

/** What an arrangement of a level's actors is computed from: their boxes, and their lines as drawn. */
export function toLayoutInput(
  { graph, level, preset }: LayoutSubject,
  measure: MeasureText,
  seed = 0,
): LayoutInput {
  const all = toLevelLines(graph, level);
  const drawn = toDrawnLines(all);
  const bends = toBends(drawn);
  const lines = drawn.map(
    (line): LayoutLine => ({
      id: line.id,
      from: line.from,
      to: line.to,
      bend: bends.get(line.id) ?? 0,
      width: toLineWidth(line.claimCount),
      signs: signsOf(line),
    }),
  );
  const nodes = toNodeBoxes({ graph, level, preset }, all, measure);
  return {
    nodes,
    lines,
    level,
    preset,
    seed,
    given: graph.dataset.arrangement,
    groups: graph.groups?.all.filter(({ isOpen }) => isOpen).map(({ members }) => members),
  };
}

/** The sign of each relation of a line. */
export function signsOf({ relations }: Line): LayoutLine['signs'] {
  return relations.map(({ relation }) => relation.sign);
}

/**
 * The room that each actor of a level takes, whose lines are given, with its label in whichever language is longest;
 * without labels where there are very many.
 */
export function toNodeBoxes(
  { graph, level, preset: { markScale, labelWidth } }: LayoutSubject,
  lines: readonly Line[],
  measure: MeasureText,
): readonly NodeBox[] {
  const degrees = toWeights(lines, graph);
  const sizes = toSizes(graph, level, degrees, markScale);
  // Room is kept for every language, so that changing it moves nobody.
  const locales = sizes.length > MOST_WITH_ROOM ? [] : LOCALES;
  return sizes.map(([actor, size]): NodeBox => {
    const labels = locales.map((locale) => {
      const { text, dir } = localizedText(actor.name, locale);
      const inner = toInnerLabel(graph, actor.id, locale);
      const named = toActorLabel(text, actor, labelWidth, measure);
      return { dir, lines: inner ? [...named, inner] : named };
    });
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
      degree: degrees.get(actor.id) ?? 0,
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
