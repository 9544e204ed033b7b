import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { currentLink, readInitialChoices, startUrlSync } from '~/app/url-sync';
import type { ActorId, LineId } from '~/model/ids';
import { type AppStore, createAppStore } from '~/store/app-store';
import { selectView } from '~/store/selectors';
import { DEFAULT_LAYOUT } from '~/view/view';
import { graphOf } from '../fixtures/graph-of';
import { LOOK_UP_TIMEOUT } from '../timeouts';

const layouts = [DEFAULT_LAYOUT, 'fcose', 'circle'];
const graph = graphOf('iran + russia', 'iran - israel: claim by russia', 'putin actsFor russia');

const iran = { type: 'actor', id: 'iran' as ActorId } as const;
const treaty = { type: 'line', id: 'r1' as LineId } as const;

let frame: HTMLIFrameElement;
let page: Window;
let stop: () => void;

/** A page of its own, because a test page must not lose its address. */
beforeEach(async () => {
  frame = document.createElement('iframe');
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  frame.src = '/a-page-with-an-address';
  document.body.append(frame);
  await loaded;
  page = frame.contentWindow as Window;
  stop = () => {};
});

afterEach(() => {
  stop();
  frame.remove();
});

function open(search = '', languages: readonly string[] = ['en-GB']): AppStore {
  page.history.replaceState(null, '', `${page.location.pathname}${search}`);
  const choices = readInitialChoices(page.location, graph, languages, layouts);
  const store = createAppStore(graph.dataset, choices);
  stop = startUrlSync(store, page, layouts);
  return store;
}

const settled = (search: string) =>
  vi.waitFor(() => expect(page.location.search).toBe(search), { timeout: LOOK_UP_TIMEOUT });

async function go(steps: -1 | 1): Promise<void> {
  const gone = new Promise((resolve) => page.addEventListener('popstate', resolve, { once: true }));
  page.history.go(steps);
  await gone;
}

describe('opening an address', () => {
  it('speaks the first language of the reader that there is', () => {
    expect(open('', ['fr', 'ar-EG', 'en']).getState().locale).toBe('ar');
  });

  it('speaks the language of the address before that of the reader', () => {
    expect(open('?lang=en', ['ar']).getState().locale).toBe('en');
  });

  it('shows the view of the address and leaves the address as it is', () => {
    const store = open('?actor=iran&level=principals&at=1_2_3&theme=dark&lang=ar');
    expect(selectView(store.getState())).toMatchObject({ selection: iran, level: 'principals' });
    expect(store.getState()).toMatchObject({
      camera: { x: 1, y: 2, zoom: 3 },
      theme: 'dark',
      locale: 'ar',
      notices: [],
    });
    expect(page.location.search).toBe('?actor=iran&level=principals&at=1_2_3&theme=dark&lang=ar');
  });

  it('says once what of the address means nothing here', () => {
    const store = open('?actor=atlantis&line=r1&colour=pink');
    expect(selectView(store.getState()).selection).toEqual(treaty);
    expect(store.getState().notices).toEqual([
      { id: 1, key: 'link-parts-dropped', detail: 'colour=pink, actor=atlantis' },
    ]);
  });

  it('names what it drops in few words and no characters that could turn them', () => {
    const many = Array.from({ length: 10 }, (_, index) => `x${index}=1`).join('&');
    const { notices } = open(`?evil=%E2%80%AE${'z'.repeat(90)}&${many}`).getState();
    expect(notices[0]?.detail).toMatch(/^evil=z{35}…, x0=1, .*x4=1, …$/);
  });
});

describe('the address', () => {
  it('has a new place for what is selected, focused, levelled and laid out', () => {
    const store = open();
    const places = page.history.length;
    store.getState().select(iran);
    expect(page.location.search).toBe('?v=2&actor=iran&lang=en');
    store.getState().focusOn({ actor: iran.id, steps: 1 });
    expect(page.location.search).toBe('?v=2&actor=iran&focus=iran.1&lang=en');
    store.getState().setLevel('named');
    store.getState().setLayout('circle');
    expect(page.location.search).toBe(
      '?v=2&actor=iran&focus=iran.1&level=named&layout=circle&lang=en',
    );
    expect(page.history.length).toBe(places + 4);
  });

  it('keeps its place, once changes have settled, for everything else', async () => {
    const store = open('?lang=en');
    const places = page.history.length;
    const act = store.getState();
    act.setFilter('sign', ['against']);
    act.move({ iran: { x: 4, y: -2 } });
    act.setIsolates('hide');
    act.setCamera({ x: 10.04, y: 0, zoom: 1.5 });
    act.setTheme('dark');
    act.setLocale('ar');
    act.hover(iran);
    expect(page.location.search).toBe('?lang=en');
    await settled('?v=2&sign=-against&bare=hide&moved=iran_4_-2&at=10_0_1.5&theme=dark&lang=ar');
    expect(page.history.length).toBe(places);
  });

  it('of a place that is left has everything that was changed there', async () => {
    const store = open();
    store.getState().setFilter('sign', ['against']);
    store.getState().select(iran);
    expect(page.location.search).toBe('?v=2&actor=iran&sign=-against&lang=en');
    await go(-1);
    expect(page.location.search).toBe('?v=2&sign=-against&lang=en');
    expect(selectView(store.getState())).toMatchObject({
      selection: null,
      filters: { sign: ['against'] },
    });
  });

  it.each([
    ['goes away', () => page, 'pagehide'],
    ['loses the keyboard to the address bar', () => page, 'blur'],
    ['is hidden', () => page.document, 'visibilitychange'],
  ] as const)('is right at once when the page %s', (_, target, event) => {
    const store = open();
    store.getState().setCamera({ x: 1, y: 1, zoom: 2 });
    target().dispatchEvent(new Event(event));
    expect(page.location.search).toBe('?v=2&at=1_1_2&lang=en');
  });

  it('is right at once when the session ends, and is left alone after', () => {
    const store = open();
    store.getState().setTheme('dark');
    stop();
    expect(page.location.search).toBe('?v=2&theme=dark&lang=en');
    store.getState().select(iran);
    expect(page.location.search).toBe('?v=2&theme=dark&lang=en');
  });

  it('comes right later where the browser refuses too many changes', async () => {
    const store = open();
    const refused = vi.spyOn(page.history, 'pushState').mockImplementationOnce(() => {
      throw new DOMException('too many', 'SecurityError');
    });
    store.getState().select(iran);
    expect(refused).toHaveBeenCalledOnce();
    expect(page.location.search).toBe('');
    page.dispatchEvent(new Event('blur'));
    expect(page.location.search).toBe('?v=2&actor=iran&lang=en');
  });

  it('opens elsewhere on the same view', async () => {
    const store = open();
    const act = store.getState();
    act.setFilter('voice', ['russia']);
    act.setLayout('circle');
    act.setLevel('named');
    act.select(treaty);
    act.move({ russia: { x: -7, y: 9 } });
    act.setCamera({ x: 0.5, y: -80, zoom: 0.75 });
    act.setLocale('ar');
    const link = new URL(currentLink(store, page.location));
    expect(link.pathname).toBe('/a-page-with-an-address');
    await settled(link.search);
    const elsewhere = createAppStore(
      graph.dataset,
      readInitialChoices(link, graph, ['en'], layouts),
    ).getState();
    expect(selectView(elsewhere)).toEqual(selectView(store.getState()));
    expect(elsewhere).toMatchObject({ locale: 'ar', camera: store.getState().camera, notices: [] });
  });
});

describe('back and forward', () => {
  it('show what was shown at each place, and make no new one', async () => {
    const store = open();
    const view = () => selectView(store.getState());
    store.getState().select(iran);
    store.getState().setLayout('circle');
    const places = page.history.length;
    await go(-1);
    expect(view()).toMatchObject({ selection: iran, layout: { id: DEFAULT_LAYOUT } });
    await go(-1);
    expect(view().selection).toBeNull();
    await go(1);
    await go(1);
    expect(view()).toMatchObject({ selection: iran, layout: { id: 'circle' } });
    expect(page.location.search).toBe('?v=2&actor=iran&layout=circle&lang=en');
    expect(page.history.length).toBe(places);
  });

  it('bring the window back to where it stood', async () => {
    const store = open();
    store.getState().setCamera({ x: 1, y: 2, zoom: 3 });
    store.getState().select(iran);
    store.getState().setCamera(null);
    await settled('?v=2&actor=iran&lang=en');
    await go(-1);
    expect(store.getState().camera).toEqual({ x: 1, y: 2, zoom: 3 });
  });

  it('keep the language and look that the reader has chosen since', async () => {
    const store = open('?lang=en');
    store.getState().select(iran);
    store.getState().setLocale('ar');
    store.getState().setTheme('dark');
    await go(-1);
    expect(store.getState()).toMatchObject({ locale: 'ar', theme: 'dark' });
    await settled('?v=2&theme=dark&lang=ar');
    expect(selectView(store.getState()).selection).toBeNull();
  });

  it('give the language and look of the reader to a place that shows what is shown already', async () => {
    const store = open('?lang=ar&theme=dark');
    page.history.pushState(null, '', `${page.location.pathname}?theme=light`);
    page.dispatchEvent(new PopStateEvent('popstate'));
    expect(store.getState()).toMatchObject({ locale: 'ar', theme: 'dark' });
    expect(page.location.search).toBe('?v=2&theme=dark&lang=ar');
  });

  it('are steps that undo takes back', async () => {
    const store = open();
    store.getState().select(iran);
    await go(-1);
    store.getState().undo();
    expect(selectView(store.getState()).selection).toEqual(iran);
    expect(page.location.search).toBe('?v=2&actor=iran&lang=en');
  });

  it('drop a change that had not settled at the place that is left', async () => {
    const store = open('?lang=en');
    store.getState().select(iran);
    store.getState().setFilter('sign', ['with']);
    await go(-1);
    page.dispatchEvent(new Event('blur'));
    expect(page.location.search).toBe('?v=2&lang=en');
    expect(selectView(store.getState()).filters.sign).toEqual([]);
  });
});

describe('a link to another part of the page', () => {
  it('changes nothing of the view, settled or not', async () => {
    const store = open('?lang=en');
    store.getState().setFilter('sign', ['with']);
    const arrived = new Promise((resolve) =>
      page.addEventListener('hashchange', resolve, { once: true }),
    );
    page.location.hash = 'graph';
    await arrived;
    expect(selectView(store.getState()).filters.sign).toEqual(['with']);
    await settled('?v=2&sign=-with&lang=en');
  });
});

describe('undo and redo', () => {
  it('keep the address right', async () => {
    const store = open();
    store.getState().select(iran);
    store.getState().setFilter('sign', ['with']);
    await settled('?v=2&actor=iran&sign=-with&lang=en');
    store.getState().undo();
    await settled('?v=2&actor=iran&lang=en');
    store.getState().undo();
    await settled('?v=2&lang=en');
    store.getState().redo();
    store.getState().redo();
    await settled('?v=2&actor=iran&sign=-with&lang=en');
  });
});
