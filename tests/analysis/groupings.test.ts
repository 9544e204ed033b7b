import { describe, expect, it } from 'vitest';
import { groupingOf } from '~/analysis/groupings';
import { GROUPINGS } from '~/model/groups';
import { LEVELS } from '~/model/level';
import { graphOf } from '../fixtures/graph-of';
import { groupsOf } from '../fixtures/grouped';
import { randomGraph } from '../fixtures/random-graph';

const inShort = (groups: ReturnType<typeof groupsOf>) =>
  groups.map(({ key, members }) => `${key}: ${members.join(' ')}`);

describe('actors are grouped', () => {
  it('by kind, the largest group first and of each the strongest member', () => {
    const graph = graphOf('A + B', 'B + C', 'P is person', 'Q is person', 'X is bloc');
    expect(inShort(groupsOf(graph, 'named', 'kind'))).toEqual(['state: B A C', 'person: P Q']);
  });

  it('by country, their own or that of whom they act for; those without stand alone', () => {
    const graph = graphOf('A is state RU', 'P is person', 'P actsFor A', 'B is state IR', 'C - B');
    expect(inShort(groupsOf(graph, 'named', 'country'))).toEqual(['ru: A P']);
    expect(groupsOf(graph, 'principals', 'country')).toEqual([]);
  });

  it('by the two camps that the signs imply, where they imply two', () => {
    const graph = graphOf('A + B', 'C + D', 'A - C', 'B - D', 'E 0 A');
    expect(inShort(groupsOf(graph, 'named', 'camp'))).toEqual(['A: A B', 'C: C D']);
    expect(groupsOf(graphOf('A + B', 'B + C'), 'named', 'camp')).toEqual([]);
  });

  it('by communities of those who are with each other, called by the strongest', () => {
    const graph = graphOf(
      ...['A + B', 'B + C', 'C + A', 'A + C', 'D + E', 'E + F', 'F + D', 'D + E'],
      ...['C + D', 'A - F', 'G - A'],
    );
    expect(inShort(groupsOf(graph, 'named', 'community'))).toEqual(['A: A C B', 'D: D E F']);
    expect(groupsOf(graphOf('A - B'), 'named', 'community')).toEqual([]);
  });

  it('by connected parts, joined by relations of any sign', () => {
    const graph = graphOf('X - Y', 'A + B', 'B 0 C', 'D');
    expect(inShort(groupsOf(graph, 'named', 'part'))).toEqual(['B: B A C', 'X: X Y']);
  });

  it('by connected parts, those whom nothing connects together, after all parts', () => {
    const graph = graphOf('A + B', 'D', 'E', 'F');
    expect(inShort(groupsOf(graph, 'named', 'part'))).toEqual(['A: A B', '~none: D E F']);
    expect(groupsOf(graphOf('D', 'E'), 'named', 'part')).toEqual([]);
  });
});

describe('whatever they are grouped by', () => {
  it('every grouping is listed in the order in which it is offered', () => {
    expect(GROUPINGS.map((id) => groupingOf(id).id)).toEqual(GROUPINGS);
  });

  const graph = randomGraph({ actors: 120, relations: 200, seed: 7 });

  it('no actor is in two groups, no group is of one alone, and the same groups are found again', () => {
    for (const by of GROUPINGS)
      for (const level of LEVELS) {
        const groups = groupsOf(graph, level, by);
        const members = groups.flatMap((group) => group.members);
        expect(new Set(members).size).toBe(members.length);
        expect(new Set(groups.map(({ key }) => key)).size).toBe(groups.length);
        expect(groups.every((group) => group.members.length > 1)).toBe(true);
        expect(groupsOf(graph, level, by)).toEqual(groups);
      }
  });

  it('a graph of nobody has no groups', () => {
    for (const by of GROUPINGS) expect(groupsOf(graphOf(), 'named', by)).toEqual([]);
  });
});
