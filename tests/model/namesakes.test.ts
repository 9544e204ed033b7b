import { describe, expect, it } from 'vitest';
import { report } from '~/formats/data/report';
import { actorKindLabels } from '~/i18n/kind-labels';
import { type Graph, indexGraph } from '~/model/graph';
import { hasNamesakes } from '~/model/namesakes';
import type { Dataset } from '~/model/schema';
import { datasetOf, graphOf } from '../fixtures/graph-of';
import { written } from '../formats/data/written';

/** A dataset of actors who are all called Sami Haddad, told apart by what is given. */
function namesakes(...given: readonly object[]): Dataset {
  const dataset = datasetOf('lebanon is state LB Lebanon / لبنان', ...given.map((_, n) => `a${n}`));
  const actors = dataset.actors.map((actor) => {
    const own = given[Number(actor.id.slice(1))];
    const name = { en: 'Sami Haddad', ar: 'سامي حداد' };
    return own ? { ...actor, kind: 'person' as const, name, ...own } : actor;
  });
  return { ...dataset, actors };
}

const namesIn = (graph: Graph, lang: string) =>
  [...graph.actors.values()].filter(({ id }) => id !== 'lebanon').map(({ name }) => name[lang]);

describe('actors of one name', () => {
  it.each([
    [
      'their descriptions',
      [
        { country: 'NO', description: { en: 'A minister.', ar: 'وزير.' } },
        { description: { en: 'A banker.', ar: 'مصرفي.' } },
      ],
      ['Sami Haddad (a minister)', 'Sami Haddad (a banker)'],
      ['سامي حداد (وزير)', 'سامي حداد (مصرفي)'],
    ],
    [
      'their countries',
      [{ country: 'NO' }, { country: 'SY' }],
      ['Sami Haddad (Norway)', 'Sami Haddad (Syria)'],
      ['سامي حداد (النرويج)', 'سامي حداد (سوريا)'],
    ],
    [
      'their kinds',
      [{}, { kind: 'institution' }],
      ['Sami Haddad (person)', 'Sami Haddad (institution)'],
      ['سامي حداد (شخص)', 'سامي حداد (مؤسسة)'],
    ],
    [
      'what is known of one of them, and a number',
      [{}, { actsFor: 'lebanon' }],
      ['Sami Haddad (1)', 'Sami Haddad (Lebanon)'],
      ['سامي حداد (1)', 'سامي حداد (لبنان)'],
    ],
    [
      'numbers where nothing is known',
      [{}, {}],
      ['Sami Haddad (1)', 'Sami Haddad (2)'],
      ['سامي حداد (1)', 'سامي حداد (2)'],
    ],
  ])('are told apart by %s', (_, given, en, ar) => {
    const graph = indexGraph(namesakes(...given), actorKindLabels);
    expect([namesIn(graph, 'en'), namesIn(graph, 'ar')]).toEqual([en, ar]);
  });

  it('are told apart in the language only in which they have one name', () => {
    const graph = indexGraph(
      namesakes(
        { country: 'NO' },
        { country: 'SY', name: { en: 'sami  HADDAD', ar: 'سامي الحداد' } },
      ),
    );
    expect(namesIn(graph, 'en')).toEqual(['Sami Haddad (Norway)', 'sami  HADDAD (Syria)']);
    expect(namesIn(graph, 'ar')).toEqual(['سامي حداد', 'سامي الحداد']);
  });

  it('are told apart where the name of one stands for that in another language', () => {
    const graph = indexGraph(
      namesakes(
        { country: 'NO', name: { en: 'Haddad' } },
        { country: 'SY', name: { fr: 'Haddad' } },
      ),
    );
    expect(namesIn(graph, 'en')).toEqual(['Haddad (Norway)', undefined]);
    expect(namesIn(graph, 'fr')).toEqual([undefined, 'Haddad (Syria)']);
  });

  it('have a long description cut, and one of another language kept apart', () => {
    const long = 'The head of a very large bank with many branches abroad';
    const [first, second] = [{ ar: 'وزير' }, { en: `${long}; and much else` }];
    const graph = indexGraph(namesakes({ description: first }, { description: second }));
    expect(namesIn(graph, 'en')).toEqual([
      'Sami Haddad (\u2068وزير\u2069)',
      'Sami Haddad (the head of a very large bank with many…)',
    ]);
  });

  it('are the actors themselves where no name is another’s', () => {
    const graph = graphOf('A + B');
    expect([...graph.actors.values()]).toEqual(graph.dataset.actors);
    for (const actor of graph.dataset.actors) expect(graph.actors.get(actor.id)).toBe(actor);
  });

  it('do not stumble over a tag that is no language', () => {
    const name = { 'en-1': 'Haddad' };
    const graph = indexGraph(namesakes({ country: 'NO', name }, { country: 'SY', name }));
    expect(namesIn(graph, 'en-1')).toEqual(['Haddad (Norway)', 'Haddad (Syria)']);
  });

  it('are told apart in the evidence report, in which every sentence names who acts', async () => {
    const dataset = datasetOf('a0 -> b', 'b -> a1');
    const actors = dataset.actors.map((actor) =>
      actor.id === 'b'
        ? actor
        : { ...actor, name: { en: 'Haddad' }, country: actor.id === 'a0' ? 'NO' : 'SY' },
    );
    const text = await written(report, { ...dataset, actors });
    expect(text).toContain('Haddad (Norway)');
    expect(text).toContain('Haddad (Syria)');
  });

  it('are numbered where nothing sets them apart, however many there are', () => {
    const graph = indexGraph(namesakes(...Array.from({ length: 3_000 }, () => ({}))));
    expect(namesIn(graph, 'en').at(-1)).toBe('Sami Haddad (3000)');
  });

  it('are found by name alone, where what kinds are called need not be known', () => {
    const name = { en: 'sami  HADDAD', ar: 'سامي' };
    expect(hasNamesakes(namesakes({}, { name }).actors)).toBe(true);
    expect(hasNamesakes(namesakes({}).actors)).toBe(false);
    const graph = indexGraph(namesakes({}, { kind: 'institution' }));
    expect(namesIn(graph, 'en')).toEqual(['Sami Haddad (1)', 'Sami Haddad (2)']);
  });

  it('keep their names in the dataset', () => {
    const dataset = namesakes({ country: 'NO' }, { country: 'SY' });
    expect(indexGraph(dataset).dataset).toBe(dataset);
  });
});
