import { useMemo } from 'react';
import { selectLeftOut } from '~/evidence/passages/left-out';
import { PassageView } from '~/evidence/passages/PassageView';
import { type QuotedPassage, toEvidence, toPassages } from '~/evidence/passages/quoted-passages';
import type { Relation } from '~/model/relation';
import { selectGraph } from '~/store/selectors';
import { useApp } from '~/store/use-app';
import { LongList } from '~/ui/LongList';

/** The quotes of a relation in the order of the article, those that the picture shows first. */
export function RelationPassages({
  relation,
  step = 30,
}: {
  readonly relation: Relation;
  /** How many are shown at first, and how many more each time. */
  readonly step?: number;
}) {
  const graph = useApp(selectGraph);
  const findLeftOut = useApp(selectLeftOut);
  const passages = useMemo(() => {
    const isShown = ({ statements }: QuotedPassage) =>
      statements.some(({ evidence }) => evidence.some(({ claim }) => findLeftOut(claim) === null));
    return toPassages(graph, toEvidence([{ relation }])).toSorted(
      (a, b) => Number(isShown(b)) - Number(isShown(a)),
    );
  }, [graph, relation, findLeftOut]);
  return (
    <LongList items={passages} keyOf={({ id }) => id} className="passages" step={step}>
      {(passage) => <PassageView passage={passage} sign={relation.sign} />}
    </LongList>
  );
}
