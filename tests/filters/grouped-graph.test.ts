import { describe, expect, it } from 'vitest';
import type { FilterValues } from '~/filters';
import { INITIAL_FILTERS } from '~/filters/filter-values';
import type { Focus } from '~/filters/focus';
import { wholeOf } from '~/filters/graph-part';
import { findStrongest } from '~/filters/strongest';
import { toVisibleGraph, type VisibleGraph } from '~/filters/visible-graph';
import type { Graph } from '~/model/graph';
import { findGroupOf } from '~/model/grouped';
import { GROUPINGS, isOfGroup } from '~/model/groups';
import type { ActorId } from '~/model/ids';
import { LEVELS, type Level } from '~/model/level';
import { graphOf } from '../fixtures/graph-of';
import { grouped, groupsOf } from '../fixtures/grouped';
import { randomGraph } from '../fixtures/random-graph';

const show = (
  graph: Graph,
  level: Level = 'named',
  filters: Partial<FilterValues> = {},
  focus: Focus | null = null,
) => toVisibleGraph(graph, { level, filters: { ...INITIAL_FILTERS, ...filters }, focus });

/** Ninety codes of countries. */
const CODES = ['A', 'B', 'C', 'D'].flatMap((first) =>
  [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].map((second) => first + second),
);

const linesOf = ({ lines }: VisibleGraph) =>
  lines.map(({ id, relations }) => `${id} ${relations.length}`).sort();

const bipartite = () =>
  graphOf(
    ...['A is state RU', 'P is person RU', 'Q is person RU', 'B is state IR', 'S is person IR'],
    ...['A + P', 'P - Q', 'A + B', 'P + S', 'Q - B', 'C + Q', 'C + Q'],
  );

describe('a closed group', () => {
  it('is one actor, whose relations with others are one line a pair and sign', () => {
    const visible = show(grouped(bipartite(), 'named', 'country'));
    expect([...visible.actors.keys()]).toEqual(['~country.ru', '~country.ir', 'C']);
    expect(linesOf(visible)).toEqual([
      'C*~country.ru*with 2',
      '~country.ir*~country.ru*against 1',
      '~country.ir*~country.ru*with 2',
    ]);
  });

  it('has the relations among its members within it, by their signs', () => {
    const visible = show(grouped(bipartite(), 'named', 'country'));
    const inner = visible.actors.get('~country.ru' as ActorId)?.inner ?? [];
    expect(inner.map(({ relation }) => relation.sign)).toEqual(['with', 'against']);
  });

  it('is of the kind of its members where they have but one, and of their country', () => {
    const byCountry = grouped(bipartite(), 'named', 'country');
    expect(byCountry.actors.get('~country.ru' as ActorId)).toMatchObject({
      kind: '~mixed',
      country: 'RU',
      name: { en: 'ru, all' },
    });
    const byKind = grouped(bipartite(), 'named', 'kind');
    expect(byKind.actors.get('~kind.person' as ActorId)?.kind).toBe('person');
    expect(byKind.actors.get('~kind.person' as ActorId)).not.toHaveProperty('country');
  });

  it('opens into its members, and only itself', () => {
    const visible = show(grouped(bipartite(), 'named', 'country', ['ru', 'nobody']));
    expect([...visible.actors.keys()]).toEqual(['~country.ir', 'A', 'P', 'Q', 'C']);
    expect(linesOf(visible)).toContain('r1 1');
  });
});

describe('filters of a grouped graph', () => {
  const graph = randomGraph({ actors: 90, relations: 400, seed: 3 });
  const values: readonly Partial<FilterValues>[] = [
    {},
    { sign: ['against'] },
    { 'actor-kind': ['person', 'state'] },
    { actors: ['a1', 'a2', 'a3'] },
    { degree: 6 },
    { core: 3, modality: ['fact'] },
  ];

  it('leave the same relations and claims as of the graph itself: in a line or within a group', () => {
    for (const by of GROUPINGS)
      for (const level of LEVELS)
        for (const filters of values) {
          const flat = show(graph, level, filters);
          const { relations, lines, actors } = show(
            grouped(
              graph,
              level,
              by,
              groupsOf(graph, level, by)
                .slice(0, 1)
                .map(({ key }) => key),
            ),
            level,
            filters,
          );
          expect(relations.map(({ relation }) => relation.id)).toEqual(
            flat.relations.map(({ relation }) => relation.id),
          );
          expect(relations.map(({ claims }) => claims)).toEqual(
            flat.relations.map(({ claims }) => claims),
          );
          const drawn = lines.reduce((sum, line) => sum + line.relations.length, 0);
          const within = relations.filter(({ from, to }) => from === to).length;
          const inner = [...actors.values()].reduce((sum, one) => sum + one.inner.length, 0);
          expect(drawn + within).toBe(flat.relations.length);
          expect(inner).toBeLessThanOrEqual(within);
        }
  });

  it('take a group away only with the last of its members', () => {
    const byCountry = grouped(bipartite(), 'named', 'country');
    const left = (actors: readonly string[]) => [
      ...show(byCountry, 'named', { actors }).actors.keys(),
    ];
    expect(left(['A', 'P'])).toContain('~country.ru');
    expect(left(['A', 'P', 'Q'])).not.toContain('~country.ru');
  });
});

describe('what is drawn of a grouped graph', () => {
  it('counts groups among the strongest, and keeps what they hold', () => {
    const whole = grouped(bipartite(), 'named', 'country');
    const { graph, shown, total } = findStrongest(whole, 'named', 2, null);
    expect({ shown, total }).toEqual({ shown: 2, total: 3 });
    const visible = show(graph);
    expect([...visible.actors.keys()]).toEqual(['~country.ru', '~country.ir']);
    expect(visible.actors.get('~country.ru' as ActorId)?.inner).toHaveLength(2);
    expect(isOfGroup([...wholeOf(graph).actors.keys()].join(' '))).toBe(false);
  });

  it('has the members of an open group before all others, unless too many are open', () => {
    const whole = grouped(bipartite(), 'named', 'country', ['ir']);
    const { graph } = findStrongest(whole, 'named', 2, null);
    expect([...show(graph).actors.keys()].sort()).toEqual(['B', 'S']);
    const crowd = graphOf(
      ...Array.from(
        { length: 180 },
        (_, index) => `a${index} is state ${CODES[Math.floor(index / 2)]}`,
      ),
      ...Array.from({ length: 20 }, (_, index) => `a0 + a${index + 100}`),
    );
    const keys = groupsOf(crowd, 'named', 'country').map(({ key }) => key);
    const all = findStrongest(grouped(crowd, 'named', 'country', keys), 'named', 1, null);
    expect([...show(all.graph).actors.keys()]).toEqual(['a0']);
  });

  it('is the surroundings of the group when somebody within is focused on', () => {
    const visible = show(
      grouped(bipartite(), 'named', 'country'),
      'named',
      {},
      {
        actor: 'S' as ActorId,
        steps: 1,
      },
    );
    expect([...visible.actors.keys()]).toEqual(['~country.ru', '~country.ir']);
  });
});

it('knows its groups, open or closed', () => {
  const graph = grouped(bipartite(), 'named', 'country', ['ru']);
  expect(findGroupOf(graph, '~country.ru' as ActorId)).toMatchObject({ isOpen: true, key: 'ru' });
  expect(findGroupOf(graph, '~country.fr' as ActorId)).toBeUndefined();
});
