import { describe, expect, it } from 'vitest';
import { findActorEvidence } from '~/evidence/passages/actor-evidence';
import { indexGraph } from '~/model/graph';
import type { ActorId } from '~/model/ids';
import type { Level } from '~/model/level';
import { datasetOf } from '../../fixtures/graph-of';
import { rewrite } from '../../fixtures/rewrite';

const plain = datasetOf(
  'A + B',
  'B - C: claim by A',
  'B + C: claim by C via A',
  'C - D',
  'E + B',
  'E actsFor A',
);
const dataset = rewrite(plain, ({ actors, relations }) => {
  const { quote } = relations[3].claims[0];
  const mention = { source: 'text', exact: 'C', start: quote.start, end: quote.start + 1 };
  actors.find(({ id }: { id: string }) => id === 'A').mentions = [mention];
});

const evidenceOf = (id: string, level: Level = 'named') =>
  findActorEvidence(indexGraph(dataset), id as ActorId, level).map(({ relation }) => relation.id);

describe('findActorEvidence', () => {
  it('finds what is said of an actor, by it, through it, and where it is only named', () => {
    expect(evidenceOf('A')).toEqual(['r1', 'r2', 'r3', 'r4']);
  });

  it('leaves out what does not concern the actor', () => {
    expect(evidenceOf('D')).toEqual(['r4']);
  });

  it('takes in those who are folded into the actor', () => {
    expect(evidenceOf('A', 'principals')).toEqual(['r1', 'r2', 'r3', 'r4', 'r5']);
  });
});
