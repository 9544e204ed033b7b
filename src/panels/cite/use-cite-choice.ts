import { useState } from 'react';
import type { CiteSubject } from '~/evidence/citations/cite-context';
import { findActorEvidence } from '~/evidence/passages/actor-evidence';
import { type QuotedPassage, toEvidence, toPassages } from '~/evidence/passages/quoted-passages';
import type { Relation } from '~/model/relation';
import type { AppState } from '~/store/app-store';
import { selectGraph, selectSelected, selectView } from '~/store/selectors';
import { useAppStore } from '~/store/use-app';

/** What there is to cite, and which of it is chosen. */
export interface CiteChoice {
  readonly types: readonly CiteSubject['type'][];
  readonly subject: CiteSubject;
  readonly passages: readonly QuotedPassage[];
  readonly chooseType: (type: CiteSubject['type']) => void;
  readonly choosePassage: (id: string) => void;
}

/** What can be cited, begun with what was asked for or else what is selected. */
export function useCiteChoice(asked: CiteSubject | null): CiteChoice {
  const store = useAppStore();
  const [{ relations, passages }] = useState(() => findCitable(store.getState(), asked));
  const [type, chooseType] = useState<CiteSubject['type']>(
    () => asked?.type ?? (relations.length > 0 ? 'relation' : 'view'),
  );
  const [passageId, choosePassage] = useState(passages[0]?.id);
  const passage = passages.find(({ id }) => id === passageId);
  const types: readonly CiteSubject['type'][] = [
    ...(passage ? (['quote'] as const) : []),
    ...(relations.length > 0 ? (['relation'] as const) : []),
    'dataset',
    'view',
  ];
  return { types, subject: toSubject(), passages, chooseType, choosePassage };

  function toSubject(): CiteSubject {
    if (type === 'quote' && passage) return { type, passage };
    return type === 'relation' ? { type, relations } : { type: type === 'view' ? type : 'dataset' };
  }
}

/** The relations and the quotes that a reader may mean. */
function findCitable(
  state: AppState,
  asked: CiteSubject | null,
): { readonly relations: readonly Relation[]; readonly passages: readonly QuotedPassage[] } {
  const graph = selectGraph(state);
  if (asked?.type === 'quote') {
    const said = asked.passage.statements.flatMap(({ evidence }) => evidence);
    return {
      relations: [...new Set(said.map(({ relation }) => relation))],
      passages: [asked.passage],
    };
  }
  if (asked?.type === 'relation') return ofRelations(asked.relations);
  const selected = selectSelected(state);
  if (selected?.type === 'line')
    return ofRelations(selected.relations.map(({ relation }) => relation));
  if (selected?.type !== 'actor') return { relations: [], passages: [] };
  const evidence = findActorEvidence(graph, selected.actor.id, selectView(state).level);
  return { relations: [], passages: toPassages(graph, evidence) };

  function ofRelations(relations: readonly Relation[]) {
    const all = relations.map((relation) => ({ relation }));
    return { relations, passages: toPassages(graph, toEvidence(all)) };
  }
}
