import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexGraph } from '~/model/graph';
import { createAppStore } from '~/store/app-store';
import { selectShareable } from '~/store/selectors';
import { parsePermalink, toSearch } from '~/view/permalink';
import type { Shareable } from '~/view/shareable';
import { INITIAL_VIEW } from '~/view/view';
import { graphOf } from '../fixtures/graph-of';
import { shareablesOf } from '../fixtures/views';

const layouts = ['auto', 'fcose', 'circle', 'two-sides'];
const plain = graphOf(
  ...['russia is state RU', 'putin is person', 'putin actsFor russia', 'روسيا is movement'],
  ...['u.s._2 is bloc', 'russia + iran @2025-01-17: fact, claim by putin', 'iran - israel: threat'],
  ...[
    'putin +> iran',
    'روسيا 0 iran: opinion by u.s._2, claim by israel',
    'u.s._2 -> russia @2022',
  ],
);
const step = (view: string) => ({
  caption: { en: 'So it is' },
  relations: [...plain.relations.keys()],
  view,
});
const graph = indexGraph({
  ...plain.dataset,
  stories: [{ id: 'tale.2', title: { en: 'A tale' }, steps: [step(''), step('actor=iran')] }],
});
const pristine: Shareable = { ...INITIAL_VIEW, camera: null, locale: 'en', theme: 'system' };

const read = (search: string) => parsePermalink(search, graph, { layouts });
const fieldsOf = (search: string) => {
  const { view, ...session } = read(search).choices;
  return { ...pristine, ...view, ...session };
};

describe('a link', () => {
  it('carries any view there and back', () => {
    fc.assert(
      fc.property(shareablesOf(graph, layouts), (shareable) => {
        const search = toSearch(shareable, graph);
        expect(fieldsOf(search)).toEqual(shareable);
        expect(read(search).dropped).toEqual([]);
      }),
    );
  });

  it('is in the letters that an address may hold', () => {
    fc.assert(
      fc.property(shareablesOf(graph, layouts), (shareable) => {
        const search = toSearch(shareable, graph);
        expect(new URL(`https://example.org/${search}`).search).toBe(search);
        expect(search).toMatch(/^\?[\w\-.~!*(),:/&=%]*[a-z]$/);
      }),
    );
  });

  it('of a dataset just opened names nothing but its version and the language', () => {
    expect(toSearch(pristine, graph)).toBe('?v=2&lang=en');
  });

  it('holds every field of the state that can be shared', () => {
    const state = createAppStore(graph.dataset).getState();
    expect(selectShareable(state)).toEqual(pristine);
  });

  it('leaves moves out rather than grow longer than servers take', () => {
    const letter = 'ا'.repeat(100);
    const far = Object.fromEntries(
      Array.from({ length: 20 }, (_, index) => [letter + index, { x: index, y: 0 }]),
    );
    const search = toSearch({ ...pristine, moved: far, theme: 'dark' }, graph);
    expect(search).toBe('?v=2&theme=dark&lang=en');
  });
});

describe('the groups of a link', () => {
  const read = (search: string) => {
    const { choices, dropped } = parsePermalink(search, graph);
    return { grouping: choices.view.grouping, selection: choices.view.selection, dropped };
  };

  it('are those of a kind, of a country or around an actor; what else it says is dropped and named', () => {
    expect(read('?v=2&group=country&open=iran,state,nobody,~x,')).toEqual({
      grouping: { by: 'country', open: ['iran', 'state'] },
      selection: null,
      dropped: ['open=nobody', 'open=~x', 'open='],
    });
    expect(read('?v=2&group=<b>&open=iran')).toEqual({
      grouping: null,
      selection: null,
      dropped: ['group=<b>', 'open=iran'],
    });
  });

  it('can be selected, and lines at them', () => {
    expect(read('?v=2&group=part&actor=~part.iran').selection).toEqual({
      type: 'actor',
      id: '~part.iran',
    });
    expect(read('?v=2&group=part&line=iran*~part.putin*with').selection?.type).toBe('line');
    expect(read('?v=2&actor=~part.nobody').dropped).toEqual(['actor=~part.nobody']);
    expect(read('?v=2&actor=~whole.iran').dropped).toEqual(['actor=~whole.iran']);
  });
});

// Links that people have sent each other: these must open for ever, whatever changes.
describe('a link sent long ago', () => {
  it.each([
    ['?lang=ar', { locale: 'ar' }],
    ['?theme=dark&lang=en', { theme: 'dark', locale: 'en' }],
    ['?actor=putin&lang=en', { selection: { type: 'actor', id: 'putin' } }],
    [
      '?actor=%D8%B1%D9%88%D8%B3%D9%8A%D8%A7&lang=ar',
      { selection: { type: 'actor', id: 'روسيا' }, locale: 'ar' },
    ],
    ['?line=r1&lang=en', { selection: { type: 'line', id: 'r1' } }],
    [
      '?line=iran*russia*with&level=principals&lang=en',
      { selection: { type: 'line', id: 'iran*russia*with' }, level: 'principals' },
    ],
    [
      '?actor=iran&focus=iran.2&lang=en',
      { selection: { type: 'actor', id: 'iran' }, focus: { actor: 'iran', steps: 2 } },
    ],
    ['?group=country&focus=~country.ru.1', { focus: { actor: '~country.ru', steps: 1 } }],
    ['?focus=u.s._2.1', { focus: { actor: 'u.s._2', steps: 1 } }],
    ['?actor=iran&story=tale.2.2', { story: { id: 'tale.2', step: 1 } }],
    ['?layout=circle', { layout: { id: 'circle', run: 0 } }],
    ['?layout=fcose.3', { layout: { id: 'fcose', run: 3 } }],
    ['?bare=hide', { bare: 'hide' }],
    [
      '?moved=putin_120_-44,u.s._2_0_7',
      { moved: { putin: { x: 120, y: -44 }, 'u.s._2': { x: 0, y: 7 } } },
    ],
    ['?at=12.5_-30_1.25', { camera: { x: 12.5, y: -30, zoom: 1.25 } }],
    ['?sign=-against', { filters: { ...INITIAL_VIEW.filters, sign: ['against'] } }],
    ['?sign=with', { filters: { ...INITIAL_VIEW.filters, sign: ['against', 'neither'] } }],
    [
      '?voice=-source:,-israel&period=2020-01-01/2022-12-31/dated',
      {
        filters: {
          ...INITIAL_VIEW.filters,
          voice: ['source:', 'israel'],
          period: { start: '2020-01-01', end: '2022-12-31', undated: false },
        },
      },
    ],
  ])('still opens: %s', (search, fields) => {
    expect(fieldsOf(search)).toMatchObject(fields);
    expect(read(search).dropped).toEqual([]);
  });
});

describe('a broken or stale link', () => {
  it.each([
    ['?v=2&actor=atlantis', ['actor=atlantis']],
    ['?v=2&line=r99', ['line=r99']],
    ['?v=2&line=russia*russia*with', ['line=russia*russia*with']],
    ['?v=2&actor=', ['actor=']],
    ['?v=2&focus=iran.4', ['focus=iran.4']],
    ['?v=2&focus=iran', ['focus=iran']],
    ['?v=2&level=galaxies', ['level=galaxies']],
    ['?v=2&layout=spiral', ['layout=spiral']],
    ['?v=2&layout=circle.-1', ['layout=circle.-1']],
    ['?v=2&layout=circle.1000', ['layout=circle.1000']],
    ['?v=2&story=tale.2', ['story=tale.2']],
    ['?v=2&story=tale.2.0', ['story=tale.2.0']],
    ['?v=2&story=tale.2.3', ['story=tale.2.3']],
    ['?v=2&bare=yes', ['bare=yes']],
    [
      '?v=2&moved=putin_100001_0,atlantis_1_1,iran_1',
      ['putin_100001_0', 'atlantis_1_1', 'iran_1'].map((part) => `moved=${part}`),
    ],
    ['?v=2&at=0_0', ['at=0_0']],
    ['?v=2&at=0_0_0', ['at=0_0_0']],
    ['?v=2&at=NaN_0_1', ['at=NaN_0_1']],
    ['?v=2&at=1e5_0_1', ['at=1e5_0_1']],
    ['?v=2&at=100000.1_0_1', ['at=100000.1_0_1']],
    ['?v=2&at=0_0_-1', ['at=0_0_-1']],
    ['?v=2&at=__', ['at=__']],
    ['?v=2&theme=pink&lang=tlh', ['theme=pink', 'lang=tlh']],
    ['?v=2&sign=-up', ['sign=-up']],
    ['?v=2&period=soon', ['period=soon']],
    ['?v=2&selectoin=iran', ['selectoin=iran']],
    ['?v=2&debug', ['debug']],
    ['?v=2&__proto__=1&constructor=2', ['__proto__=1', 'constructor=2']],
    ['?v=2&%E0%A4%A=1', ['\u{fffd}%A=1']],
  ])('opens as the dataset does and names what it drops: %s', (search, dropped) => {
    expect(fieldsOf(search)).toEqual(pristine);
    expect(read(search).dropped).toEqual(dropped);
  });

  it('keeps what can be followed beside what cannot', () => {
    expect(fieldsOf('?actor=atlantis&level=principals&moved=gone_1_1,iran_2_2')).toMatchObject({
      selection: null,
      level: 'principals',
      moved: { iran: { x: 2, y: 2 } },
    });
  });

  it('takes the first of what is given twice', () => {
    const search = '?actor=iran&actor=russia&line=r1&lang=ar&lang=en&moved=iran_1_1,iran_2_2';
    expect(fieldsOf(search)).toMatchObject({
      selection: { type: 'actor', id: 'iran' },
      locale: 'ar',
      moved: { iran: { x: 1, y: 1 } },
    });
    expect(read(search).dropped).toEqual(['actor=russia', 'lang=en', 'line=r1', 'moved=iran_2_2']);
  });

  it('follows a line where the actor beside it is gone', () => {
    expect(fieldsOf('?actor=atlantis&line=r1').selection).toEqual({ type: 'line', id: 'r1' });
  });

  it('says nothing of what was added by those who passed it on', () => {
    const search = '?utm_source=mail&fbclid=x&gclid=y&actor=iran&ref=z&mc_cid=1';
    expect(read(search).dropped).toEqual([]);
    expect(fieldsOf(search).selection).toMatchObject({ id: 'iran' });
  });

  it('that nobody can have written is not read', () => {
    const search = `?v=2&actor=iran&moved=${'x'.repeat(40_000)}`;
    expect(fieldsOf(search)).toEqual(pristine);
    expect(read(search).dropped).toHaveLength(1);
  });

  it('never throws, whatever it holds, and what it opens on can be sent on', () => {
    const names = ['actor', 'line', 'focus', 'level', 'layout', 'moved', 'at', 'bare', 'sign'];
    const values = ['iran', 'iran.2', 'putin_1_2', '1_2_3', '-with,-', '%', '__proto__', '٣_٤_٥'];
    const garbage = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.webQueryParameters(),
      fc
        .array(
          fc.tuple(
            fc.constantFrom(...names, 'voice', 'period', 'theme', 'lang'),
            fc.oneof(fc.string(), fc.constantFrom(...values)),
          ),
        )
        .map((params) => `?${params.map(([name, value]) => `${name}=${value}`).join('&')}`),
    );
    fc.assert(
      fc.property(garbage, (search) => {
        const shareable = fieldsOf(search);
        expect(fieldsOf(toSearch(shareable, graph))).toEqual(shareable);
      }),
      { numRuns: 500 },
    );
  });
});
