import type { Collection, Core, EdgeSingular } from 'cytoscape';
import type { VisibleGraph } from '~/filters/visible-graph';
import type { Graph } from '~/model/graph';
import type { ActorId } from '~/model/ids';
import { type Highlight, toHighlight } from '~/store/highlight';
import { findSelected, type Selected } from '~/store/selected';
import type { BareActors, Selection } from '~/store/view';
import { fromElementId, toElementId } from './element-id';
import { toLineLook } from './to-elements';

/**
 * Shows and hides actors and lines as a visible graph says. Nothing is added, removed or moved:
 * classes change, and the look of merged lines of which filters leave a part.
 */
export function showVisible(
  cy: Core,
  visible: VisibleGraph,
  { bare, locale }: { readonly bare: BareActors; readonly locale: string },
): void {
  const lines = new Map(
    visible.lines.map((line) => [toElementId({ type: 'line', id: line.id }), line]),
  );
  cy.batch(() => {
    for (const edge of cy.edges().toArray()) {
      const line = lines.get(edge.id());
      edge.toggleClass('hidden', !line);
      const source = fromElementId(edge.source().id())?.id;
      if (line) applyLook(edge, toLineLook(line, source as ActorId, locale));
    }
    for (const node of cy.nodes().toArray()) {
      const actor = visible.actors.get(fromElementId(node.id())?.id as ActorId);
      const isBare = actor?.lines.length === 0;
      node.toggleClass('hidden', !actor || (isBare && bare === 'hide'));
      node.toggleClass('bare', isBare);
    }
  });
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
 * follows from the visible graph alone, never from what the drawing showed before.
 */
export function showAttention(cy: Core, attention: Attention): void {
  const { graph, visible, selected, isByKeys, isLarge } = attention;
  const hovered = attention.hovered.map((each) => findSelected(graph, visible, each));
  const chosen = findElements(cy, [selected]);
  const pointed = findElements(cy, hovered);
  const beyond = (singledOut: readonly (Selected | undefined)[]) =>
    findUnlit(cy, toHighlight(graph, visible, singledOut));
  const isDimming = pointed.nonempty() && !isLarge;
  cy.batch(() => {
    setClass(cy, 'selected', chosen);
    setClass(cy, 'together', chosen.length > FEW ? chosen : cy.collection());
    setClass(cy, 'hovered', isByKeys ? cy.collection() : pointed);
    setClass(cy, 'attended', isByKeys ? pointed : cy.collection());
    setClass(cy, 'far', isDimming ? beyond(hovered) : cy.collection());
    setClass(cy, 'aside', isDimming ? cy.collection() : beyond([selected]));
  });
}

/** More selected lines than that are taken for a sheaf. */
const FEW = 2;

/** What is drawn of some things singled out. */
function findElements(cy: Core, singledOut: readonly (Selected | undefined)[]): Collection {
  const selections = singledOut.flatMap((one): readonly Selection[] => {
    if (one?.type === 'line') return one.lines.map(({ id }) => ({ type: 'line', id }));
    return one?.visible ? [{ type: 'actor', id: one.actor.id }] : [];
  });
  return selections.reduce<Collection>(
    (found, selection) => found.union(cy.getElementById(toElementId(selection))),
    cy.collection(),
  );
}

/** What is dimmed; nothing where nothing that is drawn is lit. */
function findUnlit(cy: Core, { actors, lines }: Highlight): Collection {
  if (actors.size === 0) return cy.collection();
  return cy.elements().filter((element) => {
    const found = fromElementId(element.id());
    return !found || !(found.type === 'actor' ? actors.has(found.id) : lines.has(found.id));
  });
}

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
    edge.data('label') === look.label;
  if (!isSame) edge.data(look);
}
