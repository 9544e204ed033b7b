import { describe, expect, it } from 'vitest';
import { type ActorOrder, orderActors } from '~/analysis/actor-order';
import type { ActorId } from '~/model/ids';
import { graphOf } from '../fixtures/graph-of';

function ordered(order: ActorOrder, ...statements: readonly string[]): readonly string[] {
  const { actors, relations } = graphOf(...statements);
  const ties = [...relations.values()];
  return orderActors([...actors.keys()], {
    order,
    ties,
    compareNames: (a: ActorId, b: ActorId) => a.localeCompare(b),
  }).map((part) => part.join(' '));
}

describe('the order of actors', () => {
  it('goes by name', () => {
    expect(ordered('name', 'C + A', 'B')).toEqual(['A B C']);
  });

  it('goes by the number of relations, equals by name', () => {
    expect(ordered('weight', 'D', 'C + B', 'B + A', 'E + B')).toEqual(['B A C E D']);
  });

  it('parts the two camps and those in neither', () => {
    expect(ordered('camp', 'C + A', 'A - B', 'D 0 A', 'B + E', 'C + F')).toEqual([
      'A C F',
      'B E',
      'D',
    ]);
  });

  it('has no part for a camp of nobody', () => {
    expect(ordered('camp', 'A + B')).toEqual(['A B']);
    expect(ordered('camp', 'A 0 B')).toEqual(['A B']);
  });
});
