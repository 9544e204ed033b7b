import type { VisibleGraph } from '~/filters/visible-graph';
import type { Graph } from '~/model/graph';
import { findGroupOf } from '~/model/grouped';
import { isOfGroup } from '~/model/groups';
import type { ActorId } from '~/model/ids';
import type { PlacedRelation } from '~/model/level';
import type { Selected } from '~/view/selected';

/** What is selected of a grouped graph, in the actors and lines of a visible graph without groups. */
export function toUngrouped(selected: Selected, visible: VisibleGraph): Selected {
  const placedIn = (relations: readonly PlacedRelation[]) => {
    const ids = new Set(relations.map(({ relation }) => relation.id));
    return ({ relation }: PlacedRelation) => ids.has(relation.id);
  };
  const linesOf = (isOne: (placed: PlacedRelation) => boolean) =>
    visible.lines.filter(({ relations }) => relations.some(isOne));
  if (selected.type === 'line') {
    const isOne = placedIn(selected.relations);
    const [line] = selected.lines;
    const isAtGroup = line && (isOfGroup(line.from) || isOfGroup(line.to));
    const { cell = isAtGroup ? ([line.from, line.to] as const) : undefined } = selected;
    const relations = visible.relations.filter(isOne);
    return { ...selected, ...(cell ? { cell } : {}), relations, lines: linesOf(isOne) };
  }
  if (!selected.visible) return selected;
  const { lines, inner } = selected.visible;
  return {
    ...selected,
    visible: {
      ...selected.visible,
      lines: linesOf(placedIn(lines.flatMap(({ relations }) => relations))),
      inner: visible.relations.filter(placedIn(inner)),
    },
  };
}

/** What an open group is as something selected: the relations among its members, and their lines. */
export function toInside(grouped: Graph, visible: VisibleGraph, id: string): Selected | undefined {
  const group = isOfGroup(id) ? findGroupOf(grouped, id as ActorId) : undefined;
  if (!group?.isOpen) return undefined;
  const inner = new Set(group.inner);
  const isInner = ({ relation }: PlacedRelation) => inner.has(relation);
  return {
    type: 'line',
    relations: visible.relations.filter(isInner),
    lines: visible.lines.filter(({ relations }) => relations.some(isInner)),
  };
}
