import { MESSAGES } from '../messages';
import '~/canvas/graph-canvas.css';
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { withoutTurning } from '~/base/isolate';
import { nameActors } from '~/canvas/camps/camp-words';
import { provideGroups } from '~/canvas/groups/find-groups';
import { toMapWords } from '~/canvas/map/map-basemap';
import { speakSelection } from '~/canvas/speak-selection';
import { toDrawnState } from '~/figures/drawn-state';
import { toCaption } from '~/figures/page/picture-caption';
import { LOCALES } from '~/i18n/locale';
import type { MapPlan } from '~/layout/map/map-plan';
import type { ActorId } from '~/model/ids';
import { DetailsPanel } from '~/panels/details/DetailsPanel';
import { type AppStore, createAppStore } from '~/store/app-store';
import {
  selectDrawnPart,
  selectDrawnSelected,
  selectGraph,
  selectGroupedGraph,
  selectSelected,
  selectView,
  selectVisibleGraph,
} from '~/store/selectors';
import { expectAccessible } from '../fixtures/expect-accessible';
import { datasetOf } from '../fixtures/graph-of';
import { NAMED_VIEW } from '../fixtures/views';
import { actor, line, showPanel } from '../panels/details-stage';
import { idsOf, settle, stageGraph } from './graph-stage';

/** Two countries, and one who is of none. */
const WORLD = datasetOf(
  ...['A is state RU', 'P is person RU', 'Q is person RU', 'B is state IR', 'S is person IR'],
  ...['A + P', 'P - Q', 'A + B', 'P + S', 'Q - B', 'C + Q'],
);
const RU = '~country.ru' as ActorId;
const BY_COUNTRY = { ...NAMED_VIEW, grouping: { by: 'country', open: [] } } as const;

const nameOf = (locale: (typeof LOCALES)[number], country: string, count: number) =>
  MESSAGES[locale].groups.called(
    new Intl.DisplayNames(locale, { type: 'region' }).of(country) as string,
    count,
  );

describe('the groups of a drawing', () => {
  it.each(LOCALES)('are listed, opened and closed, each a step back (%s)', async (locale) => {
    const { store, drawing } = await stageGraph(WORLD, { view: BY_COUNTRY, locale });
    const { groups: words } = MESSAGES[locale];
    await userEvent.click(await screen.findByText(words.count(2, 0)));
    const drawn = () =>
      idsOf(drawing, 'node')
        .map((id) => id.slice('actor:'.length))
        .toSorted();
    await settle(drawing);
    expect(drawn()).toEqual(['C', '~country.ir', RU]);
    const list = screen.getByRole('region', { name: words.list });
    const russia = nameOf(locale, 'RU', 3);
    expect(within(list).getByText(russia)).toBeVisible();
    await expectAccessible();

    await userEvent.click(within(list).getByRole('button', { name: words.openIt(russia) }));
    await settle(drawing);
    expect(drawn()).toEqual(['A', 'C', 'P', 'Q', '~country.ir']);
    expect(screen.getByText(words.count(2, 1))).toBeVisible();
    await userEvent.click(within(list).getByRole('button', { name: words.closeIt(russia) }));
    act(() => store.getState().undo());
    expect(selectView(store.getState()).grouping?.open).toEqual(['ru']);

    await userEvent.click(within(list).getByRole('button', { name: words.openAll }));
    await settle(drawing);
    expect(drawn()).toEqual(['A', 'B', 'C', 'P', 'Q', 'S']);
    expect(within(list).getByRole('button', { name: words.openAll })).toHaveFocus();
  });

  it('are no longer listed once one is chosen by a finger, which the list lies over', async () => {
    const { store } = await stageGraph(WORLD, { view: BY_COUNTRY });
    const { groups: words } = MESSAGES.en;
    await userEvent.click(await screen.findByText(words.count(2, 0)));
    const row = () => screen.findByRole('button', { name: /Russia \(3\) / });
    await userEvent.click(await row());
    expect(await row()).toBeVisible();
    const finger = { bubbles: true, pointerType: 'touch' };
    act(() => screen.getByText('Iran (2)').dispatchEvent(new PointerEvent('click', finger)));
    expect(selectView(store.getState()).selection?.id).toBe('~country.ir');
    await waitFor(() => expect(screen.queryByRole('region', { name: words.list })).toBeNull());
  });

  it('say what is within them, as far as filters leave it', async () => {
    const { store, drawing } = await stageGraph(WORLD, { view: BY_COUNTRY });
    await screen.findByText(MESSAGES.en.groups.count(2, 0));
    await settle(drawing);
    const label = () => withoutTurning(drawing.cy.getElementById(`actor:${RU}`).data('label'));
    expect(label()).toBe('Russia (3)\n+1 −1');
    act(() => store.getState().setFilter('sign', ['against']));
    await waitFor(() => expect(label()).toBe('Russia (3)\n+1'));
  });

  it('open where an actor would be focused on, by a double press or by keys', async () => {
    const { store } = await stageGraph(WORLD, { view: BY_COUNTRY });
    act(() => store.getState().enter(RU));
    expect(selectView(store.getState())).toMatchObject({
      focus: null,
      grouping: { by: 'country', open: ['ru'] },
    });
  });

  it.each(LOCALES)(
    'are named below the drawing when selected, be they open or closed (%s)',
    async (locale) => {
      const { store } = await stageGraph(WORLD, { view: BY_COUNTRY, locale });
      const { groups: words } = MESSAGES[locale];
      await screen.findByText(words.count(2, 0));
      act(() => store.getState().select(actor(RU)));
      const said = await screen.findByText((text) => text.includes(words.of(3)));
      const before = said.textContent;
      act(() => store.getState().toggleGroup('ru'));
      await screen.findByText(words.count(2, 1));
      expect(screen.getByText((text) => text.includes(words.of(3)))).toHaveTextContent(
        before ?? '',
      );
    },
  );

  it('are chosen by what they are grouped by, and are none where there are none', async () => {
    const { store } = await stageGraph(WORLD, { view: BY_COUNTRY });
    const { groups: words, laterLabels } = MESSAGES.en;
    const choice = await screen.findByRole('combobox', { name: words.by });
    await userEvent.selectOptions(choice, laterLabels.groupings.camp);
    expect(await screen.findByText(words.count(2, 0))).toBeVisible();
    await userEvent.selectOptions(choice, words.nothing);
    expect(selectView(store.getState()).grouping).toBeNull();
  });

  it('lead from a selected member to itself', async () => {
    const { store } = await stageGraph(WORLD, { view: BY_COUNTRY });
    await screen.findByText(MESSAGES.en.groups.count(2, 0));
    act(() => store.getState().select(actor('P')));
    const { en } = MESSAGES;
    await userEvent.click(await screen.findByRole('button', { name: en.groups.open }));
    expect(selectView(store.getState()).grouping?.open).toEqual(['ru']);
  });
});

describe('a group that is focused on', () => {
  const drawnOf = (store: AppStore) => [...selectDrawnPart(store.getState()).actors.keys()];
  const shownOf = (store: AppStore) => [...selectVisibleGraph(store.getState()).actors.keys()];

  it('is seen with those that its members have to do with, open or closed, and in the table too', async () => {
    const store = await openGrouped();
    store.getState().focusOn({ actor: '~country.ir' as ActorId, steps: 1 });
    expect(drawnOf(store)).toEqual([RU, '~country.ir']);
    expect(shownOf(store)).toEqual(['A', 'P', 'Q', 'B', 'S']);
    store.getState().toggleGroup('ru');
    expect(drawnOf(store)).toEqual(['~country.ir', 'A', 'P', 'Q']);
    store.getState().toggleGroup('ir');
    expect(drawnOf(store)).toEqual(['A', 'P', 'Q', 'B', 'S']);
    store.getState().undo();
    store.getState().undo();
    store.getState().undo();
    expect(drawnOf(store)).toEqual([RU, '~country.ir', 'C']);
  });

  it('is no longer where something else is grouped by, and narrows nothing while it is not known', async () => {
    const store = await openGrouped();
    store.getState().focusOn({ actor: RU, steps: 1 });
    store.getState().setGrouping({ by: 'camp', open: [] });
    expect(selectView(store.getState()).focus).toBeNull();
    const unknown = createAppStore(WORLD, {
      view: { ...BY_COUNTRY, focus: { actor: RU, steps: 1 } },
    });
    expect(shownOf(unknown)).toHaveLength(6);
  });

  it.each(LOCALES)('is named above the drawing, and let go there (%s)', async (locale) => {
    const { store } = await stageGraph(WORLD, { view: BY_COUNTRY, locale });
    const { groups: words, graph } = MESSAGES[locale];
    await screen.findByText(words.count(2, 0));
    act(() => store.getState().focusOn({ actor: RU, steps: 1 }));
    expect(await screen.findByText(graph.focusedOn(nameOf(locale, 'RU', 3)))).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: graph.backToEverything }));
    expect(selectView(store.getState()).focus).toBeNull();
  });

  it('is so by its details, which also hide it in one step and bring it back', async () => {
    const store = await openGrouped();
    store.getState().select(actor(RU));
    showPanel(<DetailsPanel />, WORLD, { store });
    const { groups: words, actorActions } = MESSAGES.en;
    await userEvent.click(screen.getByRole('button', { name: words.focusOnIt }));
    expect(selectView(store.getState()).focus).toEqual({ actor: RU, steps: 1 });
    expect(screen.queryByRole('button', { name: words.focusOnIt })).toBeNull();
    store.getState().focusOn(null);
    await userEvent.click(screen.getByRole('button', { name: actorActions.hide }));
    expect(selectView(store.getState()).filters.actors).toEqual(['A', 'P', 'Q']);
    expect(drawnOf(store)).toEqual(['~country.ir', 'C']);
    await userEvent.click(screen.getByRole('button', { name: actorActions.show }));
    expect(selectView(store.getState()).filters.actors).toEqual([]);
    store.getState().undo();
    store.getState().undo();
    expect(drawnOf(store)).toEqual([RU, '~country.ir', 'C']);
  });
});

/** A session whose groups are known. */
async function openGrouped(view: typeof NAMED_VIEW = BY_COUNTRY) {
  const store = createAppStore(WORLD, { view });
  await provideGroups(store);
  return store;
}

describe('a group that is selected', () => {
  it.each(LOCALES)(
    'has details: what it is, its members, and their quotes (%s)',
    async (locale) => {
      const store = await openGrouped();
      store.getState().select(actor(RU));
      showPanel(<DetailsPanel />, WORLD, { locale, store });
      const { groups: words } = MESSAGES[locale];
      expect(screen.getByRole('heading', { name: nameOf(locale, 'RU', 3) })).toBeVisible();
      expect(screen.getByText(words.what.country)).toBeVisible();
      expect(screen.getByText(words.within({ with: 1, against: 1, neither: 0 }))).toBeVisible();
      expect(screen.getByRole('heading', { name: `${words.amongThem} 2` })).toBeVisible();
      await expectAccessible();
      await userEvent.click(screen.getByRole('button', { name: words.openGroup }));
      expect(screen.getByRole('button', { name: words.closeGroup })).toBeVisible();
    },
  );

  it('is told of by its members, who stay what they are', async () => {
    const store = await openGrouped();
    store.getState().select(actor('P'));
    showPanel(<DetailsPanel />, WORLD, { store });
    expect(screen.getByRole('heading', { level: 2, name: 'P' })).toBeVisible();
    expect(screen.getByRole('link', { name: 'Russia (3)' })).toBeVisible();
    expect(selectDrawnSelected(store.getState())).toMatchObject({ actor: { id: RU } });
  });

  it('stands for the relations of its members: what is at it are theirs', async () => {
    const store = await openGrouped();
    store.getState().select(line(`~country.ir*${RU}*with`));
    const selected = selectSelected(store.getState());
    expect(selected).toMatchObject({
      cell: [RU, '~country.ir'],
      relations: [
        { from: 'A', to: 'B' },
        { from: 'P', to: 'S' },
      ],
    });
    showPanel(<DetailsPanel />, WORLD, { store });
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('Russia (3)');
  });

  it('is said to be a group, of how many', async () => {
    const store = await openGrouped();
    expect(speakSelection(actor(RU), store.getState(), 'en')).toBe(
      'Russia (3), group of 3 actors, 4 relations: 3 with, 1 against; ' +
        'among its members: 1 with · 1 against',
    );
  });

  it('lights what is among its members while it is open', async () => {
    const store = await openGrouped({ ...BY_COUNTRY, grouping: { by: 'country', open: ['ru'] } });
    store.getState().select(actor(RU));
    for (const select of [selectSelected, selectDrawnSelected])
      expect(select(store.getState())).toMatchObject({ lines: [{ id: 'r1' }, { id: 'r2' }] });
  });

  it('leaves counts and table whole', async () => {
    const store = await openGrouped();
    expect(selectVisibleGraph(store.getState()).actors.size).toBe(6);
  });
});

it('a figure is entitled with the group that is selected, also while it is open', async () => {
  const store = await openGrouped({ ...BY_COUNTRY, grouping: { by: 'country', open: ['ru'] } });
  store.getState().select(actor(RU));
  const state = toDrawnState(store.getState());
  const [graph, visible, view] = [selectGraph(state), selectVisibleGraph(state), selectView(state)];
  const { title } = toCaption({ graph, visible, view, locale: 'en', date: new Date(0) });
  expect(title.text).toContain('Russia (3)');
});

it.each(LOCALES)(
  'those whom nothing connects are called so among the parts (%s)',
  async (locale) => {
    const dataset = datasetOf('A + B', 'C', 'D');
    const store = createAppStore(dataset, {
      view: { ...NAMED_VIEW, grouping: { by: 'part', open: [] } },
    });
    await provideGroups(store);
    const { groups: words } = MESSAGES[locale];
    store.getState().select(actor('~part.~none' as ActorId));
    showPanel(<DetailsPanel />, dataset, { locale, store });
    const name = words.called(words.unconnected, 2);
    expect(screen.getByRole('heading', { level: 2, name })).toBeVisible();
    expect(screen.getByText(words.whatUnconnected)).toBeVisible();
  },
);

it.each([
  ['en', 'A and 1 other; D and 1 other'],
  ['ar', 'مجموعة أ (2)؛ مجموعة د (2)'],
] as const)('names of several groups can be told apart in a row (%s)', async (locale, expected) => {
  const dataset = datasetOf(
    ...['A is state RU A / أ', 'B is state RU B / ب', 'D is state IR D / د', 'E is state IR E / ه'],
    ...['A + B', 'D + E'],
  );
  const store = createAppStore(dataset, {
    view: { ...NAMED_VIEW, grouping: { by: 'part', open: [] } },
  });
  await provideGroups(store);
  const ids = ['~part.A', '~part.D'] as ActorId[];
  const names = nameActors(selectGroupedGraph(store.getState()), ids, locale);
  expect(withoutTurning(names)).toBe(expected);
});

it.each([
  ['en', '1 actor is shown at the capital of its country. 2 groups are shown'],
  ['ar', 'يظهر طرف واحد في عاصمة بلده. تظهر مجموعتان'],
] as const)('a map tells groups at capitals from actors there (%s)', (locale, expected) => {
  const byCountry = ['C', RU, '~country.ir'];
  const notes = { leaders: [], insets: [], guests: 0, byCountry, placeless: [] };
  const plan = notes as unknown as MapPlan;
  expect(toMapWords(plan, locale).note).toContain(expected);
});

it('a figure says what its actors are grouped by', async () => {
  const store = await openGrouped({ ...BY_COUNTRY, grouping: { by: 'country', open: ['ru'] } });
  const state = toDrawnState(store.getState());
  const [graph, visible, view] = [selectGraph(state), selectVisibleGraph(state), selectView(state)];
  const { subtitle } = toCaption({ graph, visible, view, locale: 'en', date: new Date(0) });
  expect(subtitle).toContain('grouped by country: 2 groups, 1 open');
});
