import { describe, expect, it } from 'vitest';
import { searchIn } from '~/analysis/search/search-in';
import { createSearchIndex } from '~/analysis/search/search-index';
import { kindLabels } from '~/i18n/kind-labels';
import { type Graph, indexGraph } from '~/model/graph';
import type { Relation } from '~/model/relation';
import { graphOf } from '../../fixtures/graph-of';

const toIndex = (graph: Graph) => createSearchIndex(graph, (kind) => kindLabels('relations', kind));

const graph = graphOf(
  'iran is state IR Iran / إيران',
  'iraq is state IQ Iraq / العراق',
  'assad is person Assad / بشار الأسد',
  'guard is institution Revolutionary_Guard / الحرس الثوريّ',
  'iran treaty iraq',
  'iran -> assad',
);
const index = toIndex(graph);

/** What is found, as "type id", best first. */
const find = (query: string, locale = 'en') =>
  searchIn(index, query, locale).flatMap(({ id: type, matches }) =>
    matches.map(({ target }) => {
      if (target.type === 'actor') return `${type} ${target.actor.id}`;
      return `${type} ${target.type === 'kind' ? target.kind : target.relation.id}`;
    }),
  );

describe('a search', () => {
  it('finds nothing where nothing is asked', () => {
    expect([find(''), find('  ـ ')]).toEqual([[], []]);
  });

  it('finds actors by words of their attributes, after those that are called so', () => {
    const [first, ...others] = graph.dataset.actors;
    if (!first) throw new Error('The graph has no actors.');
    const named = {
      ...first,
      attributes: { region: 'Gulf states', founded: 1979, note: 'الخليج' },
    };
    const withAttributes = indexGraph({ ...graph.dataset, actors: [named, ...others] });
    const found = (query: string) =>
      searchIn(toIndex(withAttributes), query, 'en').flatMap(({ matches }) =>
        matches.flatMap(({ target, found }) =>
          target.type === 'actor' ? [`${target.actor.id} ${found.text} ${found.dir}`] : [],
        ),
      );
    expect(found('gulf')).toEqual([`${first.id} Gulf states ltr`]);
    expect(found('الخليج')).toEqual([`${first.id} الخليج rtl`]);
  });

  it('finds actors by a part of their names in either language', () => {
    expect(find('gua')).toEqual(['actor guard']);
    expect(find('عراق')).toEqual(['actor iraq']);
  });

  it.each([
    ['without hamza', 'ايران', 'actor iran'],
    ['with tatweel and vowels', 'إيـــرَان', 'actor iran'],
    ['without the last letter’s doubling', 'الثوري', 'actor guard'],
    ['with alif maqsura for ya', 'الثورى', 'actor guard'],
  ])('finds Arabic names %s', (_, query, found) => {
    expect(find(query)).toContain(found);
  });

  it.each([
    ['ايران', 'إيران'],
    ['ایران', 'إيران'],
    ['روسیا', 'روسيا'],
    ['پوتین', 'بوتين'],
    ['کرملین', 'الكرملين'],
    ['مسئولون', 'مسؤولون'],
    ['مسؤولون', 'مسئولون'],
    ['مسوولون', 'مسؤولون'],
    ['لؤلؤه', 'لؤلؤة'],
    ['دایما', 'دائما'],
    ['دائما', 'دايما'],
    ['مسئله', 'مسألة'],
    ['مسألة', 'مسئلہ'],
    ['strasse', 'Straße'],
    ['straße', 'Strasse'],
    ['OEUVRE', 'Œuvre'],
    ['lodz', 'Łódź'],
    ["O'Neill - Party", 'O’Neill – Party'],
  ])('%s finds %s', (query, name) => {
    const named = toIndex(graphOf(`a is bloc Other / ${name.replaceAll(' ', '_')}`));
    expect(searchIn(named, query, 'en').map(({ matches }) => matches.length)).toEqual([1]);
  });

  it.each([
    ['سئر', 'سلر'],
    ['روسيا', 'سوريا'],
    ['ء', 'ماء'],
    ['.', 'abc'],
    ['a[', 'abc'],
  ])('%s does not find %s', (query, name) => {
    const named = toIndex(graphOf(`a is bloc Other / ${name}`));
    expect(searchIn(named, query, 'ar')).toEqual([]);
  });

  describe('by country', () => {
    const world = toIndex(
      graphOf(
        'us is state US United States / الولايات المتحدة',
        'trump is person US Donald Trump / دونالد ترامب',
        'hezbollah is armed-group LB Hezbollah / حزب الله',
        'assad is person SY Assad / الأسد',
        'putin is person RU Putin / بوتين',
        'nobody is person Nobody / أحد',
      ),
    );
    const found = (query: string) =>
      searchIn(world, query, 'en').flatMap(({ matches }) =>
        matches.map(({ target, found }) =>
          target.type === 'actor'
            ? `${target.actor.id} ${found.reason ?? 'name'}: ${found.text}`
            : '',
        ),
      );

    it.each([
      ['Lebanon', ['hezbollah country: Lebanon']],
      ['لبنان', ['hezbollah country: لبنان']],
      ['beirut', ['hezbollah capital: Beirut']],
      ['سوريا', ['assad country: سوريا']],
      ['سورية', ['assad country: سورية']],
      ['دمشق', ['assad capital: دمشق']],
      ['سوریه', ['assad country: سورية']],
      ['America', ['us country: America', 'trump country: America']],
      ['usa', ['us country: USA', 'trump country: USA']],
      ['امريكا', ['us country: أمريكا', 'trump country: أمريكا']],
      ['أميركا', ['us country: أميركا', 'trump country: أميركا']],
      ['Washington', ['us capital: Washington', 'trump capital: Washington']],
      ['واشنطن', ['us capital: واشنطن', 'trump capital: واشنطن']],
      ['موسكو', ['putin capital: موسكو']],
    ])('finds whom %s leads to, and says why', (query, expected) => {
      expect(found(query)).toEqual(expected);
    });

    it('puts a name before a country', () => {
      expect(found('united')).toEqual(['us name: United States', 'trump country: United States']);
    });

    it('takes the beginnings of a country’s words only', () => {
      expect(found('ssia')).toEqual([]);
      expect(found('states')).toEqual(['us name: United States', 'trump country: United States']);
    });
  });

  it('puts first what begins with the query, and before that what does in the reader’s language', () => {
    expect(find('ira').slice(0, 2)).toEqual(['actor iran', 'actor iraq']);
    expect(find('ال', 'ar')).toEqual(['actor iraq', 'actor guard', 'actor assad', 'actor iran']);
  });

  it('needs every word, in any order', () => {
    expect(find('guard revol')).toEqual(['actor guard']);
    expect(find('guard iran')).toEqual([]);
  });

  it('finds kinds of relation that occur, and no others', () => {
    expect(find('معاهد')).toEqual(['kind treaty']);
    expect(find('sanctions')).toEqual([]);
  });

  it('finds quotes by their words and by those of their translations, each relation once', () => {
    expect(find('iran treaty')).toEqual(['quote r1']);
    expect(find('in english')).toEqual(['quote r1', 'quote r2']);
  });

  it('marks what matched in the text as it is written', () => {
    const [match] = searchIn(index, 'ثوري', 'ar')[0]?.matches ?? [];
    const [range] = match?.ranges ?? [];
    expect(match?.found.text.slice(range?.start, range?.end)).toBe('ثوريّ');
  });

  it('gives the best few of each kind and says how many more there are', () => {
    const crowd = graphOf(...Array.from({ length: 40 }, (_, place) => `a${place} + b${place}`));
    const groups = searchIn(toIndex(crowd), 'a', 'en');
    expect(groups.map(({ id, matches, more }) => [id, matches.length, more])).toEqual([
      ['actor', 12, 28],
      ['kind', 1, 0],
      ['quote', 8, 32],
    ]);
  });

  it('answers with the first few of ten thousand quotes', () => {
    const quotes = Array.from({ length: 10_000 }, (_, place) => ({
      text: `${'كلمات كثيرة في جملة طويلة '.repeat(8)}${place}`,
      lang: 'ar',
      dir: 'rtl' as const,
      folded: `${'كلمات كثيره في جمله طويله '.repeat(8)}${place}`,
      target: { type: 'quote' as const, relation: { ...relation, id: `q${place}` as never } },
    }));
    const [group] = searchIn({ actors: [], kinds: [], quotes }, 'كلمات 99', 'ar');
    expect(group?.matches).toHaveLength(8);
  });
});

const relation = [...graph.relations.values()][0] as Relation;
