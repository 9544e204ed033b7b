import { type RefObject, useEffect } from 'react';
import { useFollow } from '~/evidence/links/SelectLink';
import { selectOmitted } from '~/evidence/passages/omitted';
import type { PlacedPassage } from '~/evidence/text/text-row';
import type { AppStore } from '~/store/app-store';
import { selectView } from '~/store/selectors';
import { useAppStore } from '~/store/use-app';
import { type Selection, toRelationSelection } from '~/view/view';

/**
 * Words under the pointer light every line that is read from them, and pressed select the first;
 * pressed again, the next one read from the same words. Keys reach the same by the links beside the
 * text.
 */
export function usePointing(
  ref: RefObject<HTMLElement | null>,
  placed: readonly PlacedPassage[],
): void {
  const store = useAppStore();
  const follow = useFollow();
  useEffect(() => {
    const listening = new AbortController();
    const { signal } = listening;
    const { hover } = store.getState();
    ref.current?.addEventListener(
      'mouseover',
      ({ target }) => {
        if (isLink(target)) return;
        const [first = null, ...others] = linesAt(store, passagesAt(target, placed));
        hover(first, others);
      },
      { signal },
    );
    ref.current?.addEventListener('mouseleave', () => hover(null), { signal });
    ref.current?.addEventListener(
      'click',
      ({ target }) => {
        if (isLink(target) || document.getSelection()?.isCollapsed === false) return;
        const lines = linesAt(store, passagesAt(target, placed));
        const present = selectView(store.getState()).selection;
        const next = lines[lines.findIndex(({ id }) => id === present?.id) + 1] ?? lines[0];
        if (next) follow(next);
      },
      { signal },
    );
    return () => listening.abort();
  }, [ref, placed, store, follow]);
}

function isLink(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('a, button') !== null;
}

/** The passages that hold what is pointed at, the shortest first. */
function passagesAt(
  target: EventTarget | null,
  placed: readonly PlacedPassage[],
): readonly PlacedPassage[] {
  const words = target instanceof Element ? target.closest<HTMLElement>('[data-in]') : null;
  const indices = words?.dataset.in?.split(' ') ?? [];
  return indices
    .flatMap((index) => placed[Number(index)] ?? [])
    .sort((a, b) => a.end - a.start - (b.end - b.start));
}

/** The lines read from some passages, those in the picture first. */
function linesAt(store: AppStore, passages: readonly PlacedPassage[]): readonly Selection[] {
  const state = store.getState();
  const findOmitted = selectOmitted(state);
  const evidence = passages.flatMap(({ passage }) =>
    passage.statements.flatMap((statement) => statement.evidence),
  );
  const [seen, unseen] = [
    evidence.filter(({ claim }) => findOmitted(claim) === null),
    evidence.filter(({ claim }) => findOmitted(claim) !== null),
  ];
  const selections = [...seen, ...unseen].map(({ relation }) => toRelationSelection(relation));
  return [...new Map(selections.map((selection) => [selection.id, selection])).values()];
}
