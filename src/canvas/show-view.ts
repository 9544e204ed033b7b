import type { Collection, Core, EdgeSingular, NodeSingular } from 'cytoscape';
import { directionOf } from '~/base/localized';
import { memoise } from '~/base/memoise';
import type { VisibleGraph } from '~/filters/visible-graph';
import type { Locale } from '~/i18n/locale';
import type { LineWidths } from '~/marks/line-widths';
import { type Bundle, toBundles, toDrawnLines } from '~/model/bundles';
import type { Graph } from '~/model/graph';
import type { ActorId, LineId } from '~/model/ids';
import type { Level } from '~/model/level';
import { toLevelLines } from '~/model/lines';
import { type Highlight, toHighlight } from '~/view/highlight';
import { findSelected, type Selected } from '~/view/selected';
import type { Isolates, Selection } from '~/view/view';
import { setLocale } from './basemap';
import { fromElementId, toElementId } from './element-id';
import { toFanShifts, toFanWidth } from './fan-out';
import { isolateLine } from './label';
import { toLineLook } from './to-elements';

/** How a visible graph is drawn. */
export interface ShownAs {
  readonly bare: Isolates;
  readonly locale: Locale;
  readonly widths: LineWidths;
  /** The groups of the drawn graph, under whose names stands what filters leave within them. */
  readonly groups?: Graph['groups'];
}

/**
 * Shows and hides actors and lines as a visible graph says. Nothing is added, removed or moved:
 * classes change, and the look of merged lines of which filters leave a part.
 */
export function showVisible(
  cy: Core,
  visible: VisibleGraph,
  { bare, locale, widths, groups }: ShownAs,
): void {
  const bundles = bundlesOf(visible.lines).map(({ line }) => line);
  const lines = new Map(
    [...visible.lines, ...bundles].map((line) => [
      toElementId({ type: 'line', id: line.id }),
      line,
    ]),
  );
  setLocale(cy, locale);
  cy.batch(() => {
    for (const edge of cy.edges().toArray()) {
      const line = lines.get(edge.id());
      edge.toggleClass('hidden', !line);
      const source = fromElementId(edge.source().id())?.id;
      if (line) applyLook(edge, toLineLook(line, source as ActorId, locale, widths(line)));
    }
    for (const node of cy.nodes().toArray()) {
      const actor = visible.actors.get(fromElementId(node.id())?.id as ActorId);
      const isGroup = node.data('group') === true;
      if (isGroup && actor && groups)
        setInner(
          node,
          groups.toInnerLabel(
            actor.inner.map(({ relation }) => relation),
            locale,
          ),
          locale,
        );
      const isIsolate = actor?.lines.length === 0 && !(isGroup && actor.inner.length > 0);
      node.toggleClass('hidden', !actor || (isIsolate && bare === 'hide'));
      node.toggleClass('isolate', isIsolate);
    }
  });
}

/** Sets what stands under the name of a group: what filters leave within it. */
function setInner(node: NodeSingular, inner: string, locale: Locale): void {
  const below = inner && `\n${isolateLine(inner, directionOf(locale))}`;
  const label = node.data('name') + below;
  if (node.data('label') !== label) node.data('label', label);
}

/** What is singled out: what is selected, what is pointed at, and whether by keys. */
export interface Attention {
  readonly graph: Graph;
  readonly visible: VisibleGraph;
  readonly selected: Selected | undefined;
  readonly hovered: readonly Selection[];
  readonly isByKeys: boolean;
  /** Whether so much is drawn that dimming it at every turn of the pointer would take too long. */
  readonly isLarge: boolean;
}

/**
 * Rings what is singled out and dims what it does not light: much while something is pointed at, a
 * little where something is only selected. In a large drawing pointing dims nothing. What is lit
 * follows from the visible graph alone, never from what the drawing showed before. A bundle of
 * which a line is singled out is fanned out.
 */
export function showAttention(cy: Core, attention: Attention): void {
  const { graph, visible, selected, isByKeys, isLarge } = attention;
  const hovered = attention.hovered.map((each) => findSelected(graph, visible, each));
  const bundles = bundlesOf(visible.lines);
  const chosen = findElements(cy, [selected], bundles);
  const pointed = findElements(cy, hovered, bundles);
  const beyond = (singledOut: readonly (Selected | undefined)[]) =>
    findUnlit(cy, toHighlight(graph, visible, singledOut), bundles);
  const isDimming = pointed.nonempty() && !isLarge;
  cy.batch(() => {
    showBundles(cy, attention, findOpened(bundles, [selected, ...hovered]));
    setClass(cy, 'selected', chosen);
    setClass(cy, 'together', chosen.length > FEW ? chosen : cy.collection());
    setClass(cy, 'hovered', isByKeys ? cy.collection() : pointed);
    setClass(cy, 'keyboard-focused', isByKeys ? pointed : cy.collection());
    setClass(cy, 'strongly-dimmed', isDimming ? beyond(hovered) : cy.collection());
    setClass(cy, 'dimmed', isDimming ? cy.collection() : beyond([selected]));
  });
}

/** More selected lines than that are taken for one bundle. */
const FEW = 2;

/** What is drawn of some things singled out: a bundle in place of all of its lines. */
function findElements(
  cy: Core,
  singledOut: readonly (Selected | undefined)[],
  bundles: readonly Bundle[],
): Collection {
  const selections = singledOut.flatMap((one): readonly Selection[] => {
    if (one?.type !== 'line') return one?.visible ? [{ type: 'actor', id: one.actor.id }] : [];
    const lines = new Set(one.lines);
    for (const { line, members } of bundles)
      if (members.every((member) => lines.has(member))) {
        for (const member of members) lines.delete(member);
        lines.add(line);
      }
    return [...lines].map(({ id }) => ({ type: 'line', id }));
  });
  return selections.reduce<Collection>(
    (found, selection) => found.union(cy.getElementById(toElementId(selection))),
    cy.collection(),
  );
}

/** What is dimmed; nothing where nothing that is drawn is lit. */
function findUnlit(cy: Core, { actors, lines }: Highlight, bundles: readonly Bundle[]): Collection {
  if (actors.size === 0) return cy.collection();
  const lit = new Set<string>([
    ...lines,
    ...bundles
      .filter(({ members }) => members.some(({ id }) => lines.has(id)))
      .map(({ line }) => line.id),
  ]);
  return cy.elements().filter((element) => {
    const found = fromElementId(element.id());
    return !found || !(found.type === 'actor' ? actors.has(found.id) : lit.has(found.id));
  });
}

/** The bundles of which a line is singled out. */
function findOpened(
  bundles: readonly Bundle[],
  singledOut: readonly (Selected | undefined)[],
): readonly Bundle[] {
  const lines = new Set(singledOut.flatMap((one) => (one?.type === 'line' ? one.lines : [])));
  return bundles.filter(({ members }) => members.some((member) => lines.has(member)));
}

/**
 * Fans out the bundles that are opened, and draws one line for each of the others. A bundle that is
 * fanned out stays under its lines, unseen, as broad as they are: whatever is between them is its.
 */
function showBundles(cy: Core, { graph, visible }: Attention, opened: readonly Bundle[]): void {
  const shifts = toFanShifts(
    drawnLinesOf(graph, visible.level),
    new Map(opened.map(({ line, members }) => [line.id, members])),
  );
  const open = new Map(opened.map(({ line, members }) => [line.id, members.length]));
  const bundled = new Set(bundlesOf(visible.lines).map(({ line }) => line.id));
  for (const edge of cy.edges().toArray()) {
    const id = fromElementId(edge.id())?.id as LineId;
    const bundle = edge.data('bundle') as LineId | undefined;
    const shift = shifts.get(id) ?? (bundle && !bundled.has(bundle) ? shifts.get(bundle) : 0) ?? 0;
    const bend = Number(edge.data('base')) + shift;
    if (edge.data('bend') !== bend) edge.data('bend', bend);
    const members = open.get(id);
    edge.toggleClass('folded', bundle !== undefined && bundled.has(bundle) && !open.has(bundle));
    edge.toggleClass('fanned', members !== undefined);
    if (members !== undefined) edge.data('fan', toFanWidth(members));
  }
}

const bundlesOf = memoise(toBundles);
const drawnLinesOf = memoise((graph: Graph, level: Level) =>
  toDrawnLines(toLevelLines(graph, level)),
);

function setClass(cy: Core, name: string, elements: Collection): void {
  cy.elements(`.${name}`).not(elements).removeClass(name);
  elements.addClass(name);
}

function applyLook(edge: EdgeSingular, look: ReturnType<typeof toLineLook>): void {
  const isSame =
    edge.data('width') === look.width &&
    edge.data('modality') === look.modality &&
    edge.data('over') === look.over &&
    edge.data('sourceHead') === look.sourceHead &&
    edge.data('targetHead') === look.targetHead &&
    edge.data('middle') === look.middle &&
    edge.data('number') === look.number &&
    edge.data('label') === look.label;
  if (!isSame) edge.data(look);
}
