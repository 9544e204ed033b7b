import { useLocale, useMessages } from '~/i18n/use-messages';
import { parseBundleId } from '~/model/bundles';
import { isOfGroup } from '~/model/groups';
import { selectSelected, selectView } from '~/store/selectors';
import { selectShownWith } from '~/store/shown-with';
import { useApp } from '~/store/use-app';
import type { Selected, SelectedLine } from '~/view/selected';
import type { Selection } from '~/view/view';
import { describeSelection } from './describe-selection';

/**
 * What is under the pointer in one sentence, or else what is selected; of several lines the one that
 * leads, and how many more there are. `hint` stands where neither is drawn.
 */
export function PointedAt({ hint }: { readonly hint: string }) {
  const messages = useMessages();
  const locale = useLocale();
  const selection = useApp((state) => selectView(state).selection);
  const selected = useApp(selectSelected);
  const hovered = useApp((state) => state.hovered);
  const also = useApp((state) => state.alsoHovered.length);
  const isWhole =
    selection !== null &&
    (isOfGroup(selection.id) ||
      (selection.type === 'line' && parseBundleId(selection.id) !== undefined));
  const chosen = selected?.type === 'line' && !isWhole ? findLead(selected) : selection;
  const pointed = hovered ?? chosen;
  const others = hovered ? also : isWhole ? 0 : countOthers(selected);
  const pinned = useApp((state) => selectView(state).pinned);
  const id = pointed?.id ?? '';
  const graph = useApp((state) => selectShownWith(state, id).graph);
  const visible = useApp((state) => selectShownWith(state, id).visible);
  const text = pointed && describeSelection(pointed, visible, { graph, locale, messages, pinned });
  return (
    <>
      {text ?? hint}
      {text && others > 0 && ` · +${messages.graph.number(others)}`}
    </>
  );
}

/** The strongest of the lines that are selected, as far as any is drawn. */
function findLead({ lines }: SelectedLine): Selection | null {
  const [lead] = lines.toSorted((a, b) => b.claimCount - a.claimCount);
  return lead ? { type: 'line', id: lead.id } : null;
}

function countOthers(selected: Selected | undefined): number {
  return selected?.type === 'line' ? Math.max(0, selected.lines.length - 1) : 0;
}
