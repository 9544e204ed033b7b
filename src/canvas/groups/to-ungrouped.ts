import type { VisibleGraph } from '~/filters/visible-graph';
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
    const { cell = line && ([line.from, line.to] as const) } = selected;
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
