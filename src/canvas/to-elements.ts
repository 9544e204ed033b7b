import type { ElementDefinition } from 'cytoscape';
import { directionOf, type LocalizedText, localizedText } from '~/base/localized';
import { formatNumber } from '~/i18n/format';
import { relationLabel } from '~/i18n/kind-labels';
import type { Locale } from '~/i18n/locale';
import { SIGN_MARKS, toActorSize, toDashes, toLineWidth } from '~/marks/looks';
import { toBundles, toDrawnLines } from '~/model/bundles';
import type { Graph } from '~/model/graph';
import { findGroupOf } from '~/model/grouped';
import { isOfGroup } from '~/model/groups';
import type { ActorId, LineId } from '~/model/ids';
import { actorAtLevel, type Level } from '~/model/level';
import { type Line, toLevelLines } from '~/model/lines';
import type { Relation } from '~/model/relation';
import type { Actor } from '~/model/schema';
import { toElementId } from './element-id';
import { toBends } from './fan-out';
import { isolateLine, LABEL_LINE, LABEL_SIZE, type MeasureText } from './label';

/** What elements are made for. */
export interface ElementOptions {
  readonly level: Level;
  readonly locale: Locale;
  /** Size of marks beside the labels'. */
  readonly markScale: number;
  /** The lines that an actor's label is set in. */
  readonly toLabel: (name: LocalizedText, actor: Actor) => readonly string[];
  /** How wide a line of a label is. */
  readonly measure: MeasureText;
  /** The address of a state's flag. */
  readonly toFlag: (country: string) => string;
}

/** Where a line ends that is given no place on a rim: there, or at the name before it. */
export const AT_NAME = 'outside-to-node-or-label';

/** A line between two flags has room for so many kinds. */
const MOST_KINDS = 2;

/**
 * Every actor, bundle and line of a level, whatever the filters: what is drawn is decided by
 * classes. A line of a bundle stands where the bundle does until that is fanned out.
 */
export function toElements(graph: Graph, options: ElementOptions): ElementDefinition[] {
  const lines = toLevelLines(graph, options.level);
  const bundles = toBundles(lines);
  const drawn = toDrawnLines(lines);
  const bends = toBends(drawn);
  const weights = toWeights(lines, graph);
  return [
    ...toSizes(graph, options.level, weights, options.markScale).map(([actor, size]) =>
      toNode(
        actor,
        size,
        weights.get(actor.id) ?? 0,
        toInnerLabel(graph, actor.id, options.locale),
        options,
      ),
    ),
    ...drawn.map((line) => toEdge(line, bends.get(line.id) ?? 0, options.locale)),
    ...bundles.flatMap(({ line, members }) =>
      members.map((member) => {
        const isTurned = member.from !== line.from;
        const bend = (bends.get(line.id) ?? 0) * (isTurned ? -1 : 1);
        return toEdge(member, bend, options.locale, line.id);
      }),
    ),
  ];
}

/** What stands under the name of a group: the signs of the relations within it; undefined of an actor. */
export function toInnerLabel(graph: Graph, id: ActorId, locale: string): string | undefined {
  const group = isOfGroup(id) && findGroupOf(graph, id);
  return group ? graph.groups?.toInnerLabel(group.inner, locale) : undefined;
}

/** The actors that stand for themselves at a level, each with the diameter of its mark. */
export function toSizes(
  graph: Graph,
  level: Level,
  weights: ReadonlyMap<ActorId, number>,
  markScale: number,
): readonly (readonly [Actor, number])[] {
  const heaviest = Math.max(0, ...weights.values());
  return [...graph.actors.values()]
    .filter(({ id }) => actorAtLevel(graph, id, level) === id)
    .map((actor) => [
      actor,
      toActorSize(actor.kind, weights.get(actor.id) ?? 0, heaviest) * markScale,
    ]);
}

/** How many relations each actor has in the lines of a level, a group those within it too. */
export function toWeights(lines: readonly Line[], graph: Graph): ReadonlyMap<ActorId, number> {
  const weights = new Map<ActorId, number>();
  const add = (actor: ActorId, count: number) =>
    weights.set(actor, (weights.get(actor) ?? 0) + count);
  for (const { id, inner } of graph.groups?.all ?? []) add(id, inner.length);
  for (const { from, to, relations } of lines) {
    add(from, relations.length);
    add(to, relations.length);
  }
  return weights;
}

const NO_HEADS = { from: false, to: false };

/** What the drawing of a line depends on that filters may change. */
export function toLineLook(
  line: Line,
  source: ActorId,
  locale: Locale,
  width = toLineWidth(line.claimCount),
) {
  const { head, mutual } = SIGN_MARKS[line.sign];
  const isReversed = line.from !== source;
  const isMutual = line.arrows.from && line.arrows.to;
  const { from, to } = isMutual ? NO_HEADS : line.arrows;
  return {
    modality: line.modality,
    over: line.isOver,
    width,
    dashes: toDashes(line.modality, width),
    sourceHead: (isReversed ? to : from) ? head : 'none',
    targetHead: (isReversed ? from : to) ? head : 'none',
    middle: isMutual ? mutual : 'none',
    label: toLineLabel(line, locale),
    number: line.relations.length > 1 ? formatNumber(locale, line.relations.length) : '',
  };
}

/** What a line is called beside it: its kinds, each once; past two, how many more there are. */
function toLineLabel(line: Line, locale: Locale): string {
  const labels = line.relations.map(({ relation }) => labelOf(relation, locale));
  const kinds = [...new Set(labels)];
  const rest = kinds.length - MOST_KINDS;
  const named = rest > 0 ? [...kinds.slice(0, MOST_KINDS), `+${rest}`] : kinds;
  return isolateLine(named.join(' · '), directionOf(locale));
}

function toNode(
  actor: Actor,
  size: number,
  weight: number,
  inner: string | undefined,
  { locale, toLabel, measure, toFlag }: ElementOptions,
): ElementDefinition {
  const name = localizedText(actor.name, locale);
  const named = toLabel(name, actor);
  const lines = inner ? [...named, inner] : named;
  const label = named.map((line) => isolateLine(line, name.dir)).join('\n');
  return {
    group: 'nodes',
    data: {
      id: toElementId({ type: 'actor', id: actor.id }),
      kind: actor.kind,
      label,
      ...(inner === undefined ? {} : { group: true, name: label }),
      lineHeight: LABEL_LINE[name.dir],
      nameWidth: Math.max(0, ...lines.map((line) => measure(line, actor.kind === 'state'))),
      nameHeight: (1 + Math.max(0, lines.length - 1) * LABEL_LINE[name.dir]) * LABEL_SIZE,
      size,
      weight,
      // Of a group that has a country, all members are of it.
      ...((actor.kind === 'state' || inner !== undefined) && actor.country
        ? { flag: toFlag(actor.country) }
        : {}),
    },
  };
}

function toEdge(line: Line, base: number, locale: Locale, bundle?: LineId): ElementDefinition {
  return {
    group: 'edges',
    data: {
      id: toElementId({ type: 'line', id: line.id }),
      source: toElementId({ type: 'actor', id: line.from }),
      target: toElementId({ type: 'actor', id: line.to }),
      sign: line.sign,
      // Where it stands while nothing is fanned out, and where it stands now.
      base,
      bend: base,
      sourceEnd: AT_NAME,
      targetEnd: AT_NAME,
      ...(bundle ? { bundle } : {}),
      ...toLineLook(line, line.from, locale),
    },
  };
}

function labelOf(relation: Relation, locale: Locale): string {
  return relationLabel(relation, locale).text;
}
