import { describe, expect, it } from 'vitest';
import { toCaption } from '~/figures/page/picture-caption';
import { indexGraph } from '~/model/graph';
import type { ActorId, SourceId } from '~/model/ids';
import type { Dataset } from '~/model/schema';
import { createAppStore } from '~/store/app-store';
import { selectGraph, selectView, selectVisibleGraph } from '~/store/selectors';
import { datasetOf } from '../fixtures/graph-of';
import { NAMED_VIEW } from '../fixtures/views';

const dataset = datasetOf(
  'iran is state IR Iran / إيران',
  'iran + russia',
  'iran - west',
  'west 0 a',
);

function captionOf(
  locale: 'en' | 'ar',
  {
    act = () => {},
    data = dataset,
    link,
  }: {
    act?: (session: ReturnType<ReturnType<typeof createAppStore>['getState']>) => void;
    data?: Dataset;
    link?: string;
  } = {},
) {
  const store = createAppStore(data, { view: NAMED_VIEW, locale });
  act(store.getState());
  const state = store.getState();
  return toCaption({
    graph: selectGraph(state),
    visible: selectVisibleGraph(state),
    view: selectView(state),
    locale,
    date: new Date(2026, 10, 24),
    link,
  });
}

const readable = (text: string) => text.replace(/[\u2066-\u2069]/g, '');

describe('the caption of a picture', () => {
  it('has the question it answers for a title, in the language of the page', () => {
    expect(captionOf('en').title).toMatchObject({ lang: 'en', dir: 'ltr' });
    expect(captionOf('ar').title).toEqual({ text: 'من مع من ومن ضد من', lang: 'ar', dir: 'rtl' });
  });

  it('names the dataset in the language of the page, or else in its own', () => {
    expect(readable(captionOf('ar').subtitle)).toMatch(/^عينة · /);
    const english = { ...dataset, title: { en: 'Only English' } };
    expect(readable(captionOf('ar', { data: english }).subtitle)).toMatch(/^Only English · /);
  });

  it('says what is shown of the whole', () => {
    expect(captionOf('en').subtitle).toBe('Fixture · People and states · 3 relations');
    const filtered = captionOf('en', { act: (session) => session.setFilter('sign', ['against']) });
    expect(filtered.subtitle).toBe('Fixture · People and states · 2 of 3 relations');
    expect(captionOf('ar').subtitle).toBe('عينة · أشخاص ودول · 3 علاقات');
  });

  it('says whose neighbourhood is shown', () => {
    const focused = captionOf('en', {
      act: (session) => session.focusOn({ actor: 'iran' as ActorId, steps: 1 }),
    });
    expect(focused.subtitle).toBe(
      'Fixture · People and states · around Iran, distance 1 · 2 of 3 relations',
    );
  });

  it('describes the picture for whoever cannot see it', () => {
    expect(captionOf('en').description).toBe(
      'A graph of 4 actors and 3 relations: 1 with, 1 against, 1 neither.',
    );
  });

  it('says where it comes from, who drew it and when', () => {
    const link = 'https://entente.example/?level=states';
    const [source, origin] = captionOf('en', { link }).sourceLines.map(readable);
    expect(source).toBe('Source: “A text”, A paper, example.org/text');
    expect(origin).toBe(
      'Made with Entente · وِفاق, 24 November 2026 · entente.example/?level=states',
    );
    const [arabic] = captionOf('ar').sourceLines.map(readable);
    expect(arabic).toBe('المصدر: «نص»، صحيفة، example.org/text');
  });

  it('prints no address longer than a line', () => {
    const link = `https://entente.example/?moved=${'1,2;'.repeat(400)}`;
    expect(readable(captionOf('en', { link }).sourceLines[1] ?? '')).toMatch(
      / · entente\.example\/$/,
    );
  });

  it.each([
    ['2025-01-17', '17 January 2025'],
    ['2025-01', 'January 2025'],
    ['2024~', 'about 2024'],
  ])('says the day of publication %s as %s', (published, words) => {
    const sources = dataset.sources.map((source) => ({ ...source, published }));
    const { sourceLines } = captionOf('en', { data: { ...dataset, sources } });
    expect(sourceLines[0]).toContain(words);
  });

  it('names three sources and counts the rest', () => {
    const sources = Array.from({ length: 5 }, (_, place) => ({
      ...(dataset.sources[0] as Dataset['sources'][number]),
      id: `source-${place}` as SourceId,
    }));
    expect(indexGraph({ ...dataset, sources }).dataset.sources).toHaveLength(5);
    const [source] = captionOf('en', { data: { ...dataset, sources } }).sourceLines;
    expect(source).toMatch(/; and 2 more sources$/);
  });
});
