import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LAYOUTS } from '~/layout/layouts';
import { indexGraph } from '~/model/graph';
import { parseDataset } from '~/model/parse-dataset';
import { parsePermalink, toSearch } from '~/view/permalink';
import type { Shareable } from '~/view/shareable';
import { INITIAL_VIEW } from '~/view/view';

const file = join(import.meta.dirname, '../../data/russia-iran-treaty-2025.json');
const parsed = parseDataset(JSON.parse(readFileSync(file, 'utf8')));
if (!parsed.ok) throw new Error('The built-in dataset is not valid.');
const graph = indexGraph(parsed.value);
const layouts = LAYOUTS.map(({ id }) => id);

const read = (search: string) => parsePermalink(search, graph, { layouts });
const opened = (search: string): Shareable => {
  const { view, ...session } = read(search).choices;
  return { ...INITIAL_VIEW, camera: null, locale: 'en', theme: 'system', ...view, ...session };
};
const filters = (changed: Partial<Shareable['filters']>) => ({
  filters: { ...INITIAL_VIEW.filters, ...changed },
});

/** What opens where nothing is said of the view. */
const OPENING = { level: 'principals', layout: { id: 'auto', run: 0 } } as const;

/** Links that say nothing of the view: they open as the dataset does. */
const BARE: readonly (readonly [search: string, opens: object])[] = [
  ['', {}],
  ['?lang=en', { locale: 'en' }],
  ['?lang=ar', { locale: 'ar' }],
  ['?theme=light&lang=en', { theme: 'light' }],
  ['?theme=dark&lang=ar', { theme: 'dark', locale: 'ar' }],
  ['?embed', {}],
  ['?embed=https://host.example&lang=ar', { locale: 'ar' }],
];

/** Links to the built-in dataset as version 1 wrote them: what each has opened, it opens for ever. */
const SENT: readonly (readonly [search: string, opens: object])[] = [
  ['?view=table&lang=en', { pane: 'table' }],
  ['?view=matrix&lang=en', { pane: 'matrix' }],
  ['?view=article&split=on&lang=en', { pane: 'article', isSplit: true }],
  ['?view=map&lang=ar', { pane: 'map', locale: 'ar' }],
  ['?actor=iran&lang=en', { selection: { type: 'actor', id: 'iran' } }],
  [
    '?line=iran-supplies-drones&lang=en',
    { selection: { type: 'line', id: 'iran-supplies-drones' } },
  ],
  [
    '?line=iran*russia*with&level=principals&lang=en',
    { selection: { type: 'line', id: 'iran*russia*with' }, level: 'principals' },
  ],
  [
    '?actor=hezbollah&focus=hezbollah.1&lang=en',
    { selection: { type: 'actor', id: 'hezbollah' }, focus: { actor: 'hezbollah', steps: 1 } },
  ],
  ['?focus=putin.3&lang=en', { focus: { actor: 'putin', steps: 3 } }],
  ['?level=principals&lang=en', { level: 'principals' }],
  ['?sign=with&lang=en', filters({ sign: ['against', 'neither'] })],
  ['?sign=-neither&lang=en', filters({ sign: ['neither'] })],
  ['?modality=-threat,-allegation&lang=en', filters({ modality: ['threat', 'allegation'] })],
  ['?relation-kind=-war,-invasion&lang=en', filters({ 'relation-kind': ['war', 'invasion'] })],
  ['?actor-kind=-bloc&lang=en', filters({ 'actor-kind': ['bloc'] })],
  ['?actors=-hezbollah,-israel&lang=en', filters({ actors: ['hezbollah', 'israel'] })],
  ['?voice=-source:&lang=en', filters({ voice: ['source:'] })],
  [
    '?period=2020-01-01/2022-12-31&lang=en',
    filters({ period: { start: '2020-01-01', end: '2022-12-31', undated: true } }),
  ],
  [
    '?period=/2022-12-31/dated&lang=en',
    filters({ period: { start: null, end: '2022-12-31', undated: false } }),
  ],
  ['?bare=hide&lang=en', { bare: 'hide' }],
  ['?layout=circle&lang=en', { layout: { id: 'circle', run: 0 } }],
  ['?layout=two-sides&lang=en', { layout: { id: 'two-sides', run: 0 } }],
  ['?layout=fcose.2&lang=en', { layout: { id: 'fcose', run: 2 } }],
  [
    '?moved=china_-40_30,iran_0_80&lang=en',
    { moved: { china: { x: -40, y: 30 }, iran: { x: 0, y: 80 } } },
  ],
  ['?moved=iran_5_6&pinned=iran&lang=en', { moved: { iran: { x: 5, y: 6 } }, pinned: ['iran'] }],
  ['?at=12.5_-30_1.25&lang=en', { camera: { x: 12.5, y: -30, zoom: 1.25 } }],
  [
    '?actor=hezbollah&story=tehran.2&lang=en',
    { selection: { type: 'actor', id: 'hezbollah' }, story: { id: 'tehran', step: 1 } },
  ],
  [
    '?view=table&line=russia-iran-treaty-2025&level=principals&sign=-against&bare=hide&theme=dark&lang=ar',
    {
      pane: 'table',
      selection: { type: 'line', id: 'russia-iran-treaty-2025' },
      level: 'principals',
      ...filters({ sign: ['against'] }),
      bare: 'hide',
      theme: 'dark',
      locale: 'ar',
    },
  ],
  ['?embed&actor=iran', { selection: { type: 'actor', id: 'iran' } }],
  ['?embed=https://host.example&view=map', { pane: 'map' }],
];

/** Links as version 2 writes them. */
const SENT_SECOND: readonly (readonly [search: string, opens: object])[] = [
  ['?v=2&lang=en', {}],
  ['?v=2&level=named&lang=en', { level: 'named' }],
  ['?v=2&level=named&layout=fcose&lang=en', { level: 'named', layout: { id: 'fcose', run: 0 } }],
  ['?v=2&layout=fcose&lang=en', { layout: { id: 'fcose', run: 0 } }],
  ['?v=2&layout=auto.3&lang=en', { layout: { id: 'auto', run: 3 } }],
  ['?v=2&actor=iran&lang=ar', { selection: { type: 'actor', id: 'iran' }, locale: 'ar' }],
  ['?v=2&view=table&sign=-neither&lang=en', { pane: 'table', ...filters({ sign: ['neither'] }) }],
];

const VERSION_1 = { level: 'named', layout: { id: 'auto', run: 0 } } as const;

/** What a link of version 1 left to springs: as named the first layout is they. */
const withLayout = (opens: object) =>
  'level' in opens && opens.level === 'principals' && !('layout' in opens)
    ? { ...opens, layout: { id: 'fcose', run: 0 } }
    : opens;

describe('a link sent to somebody', () => {
  it.each(SENT)('opens what it has opened since: %s', (search, opens) => {
    expect(opened(search)).toEqual({ ...opened(''), ...VERSION_1, ...withLayout(opens) });
    expect(read(search)).toMatchObject({ dropped: [], isLater: false });
  });

  it.each(SENT)('opens the same when it is sent on: %s', (search) => {
    const sentOn = toSearch(opened(search), graph);
    expect(sentOn).toMatch(/^\?v=2&/);
    expect(opened(sentOn)).toEqual(opened(search));
  });

  it.each(BARE)(
    'opens as the dataset does where it says nothing of the view: %s',
    (search, opens) => {
      expect(opened(search)).toEqual({ ...opened(''), ...OPENING, ...opens });
    },
  );

  it.each(SENT_SECOND)('opens what it has opened since: %s', (search, opens) => {
    expect(opened(search)).toEqual({ ...opened(''), ...opens });
    expect(read(search)).toMatchObject({ dropped: [], isLater: false });
  });

  it.each(SENT_SECOND)('is as short as can be: it would be written as it is: %s', (search) => {
    expect(toSearch(opened(search), graph)).toBe(search);
  });

  it.each(
    (graph.dataset.stories ?? []).flatMap(({ id, steps }) =>
      steps.map(({ view }, index) => [`${id}.${index + 1}`, view] as const),
    ),
  )('in a story opens as a whole: step %s', (_, view) => {
    expect(read(`?${view}`)).toMatchObject({ dropped: [], isLater: false });
  });
});
