import { useMemo } from 'react';
import { toEvidence, toPassages } from '~/article/quoted-passages';
import { signOf } from '~/model/graph';
import type { Relation } from '~/model/schema';
import { selectGraph } from '~/store/selectors';
import { useApp } from '~/store/use-app';
import { LongList } from './LongList';
import { PassageView } from './PassageView';

/** Every claim of a relation, in the order of the article. */
export function RelationPassages({ relation }: { readonly relation: Relation }) {
  const graph = useApp(selectGraph);
  const passages = useMemo(() => toPassages(graph, toEvidence([{ relation }])), [graph, relation]);
  return (
    <LongList items={passages} keyOf={({ id }) => id} className="passages" step={30}>
      {(passage) => <PassageView passage={passage} sign={signOf(relation)} />}
    </LongList>
  );
}
