import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { App } from '~/app/App';
import type { RelationId } from '~/model/ids';
import type { Dataset } from '~/model/schema';
import { createAppStore, type InitialChoices } from '~/store/app-store';
import { selectView } from '~/store/selectors';
import { expectAccessible } from '../fixtures/expect-accessible';
import { datasetOf } from '../fixtures/graph-of';
import { NAMED_VIEW } from '../fixtures/views';
import { MESSAGES } from '../messages';
import { actor, line } from '../panels/details-stage';

const read = datasetOf('iran is state IR Iran / إيران', 'iran treaty B: claim by C, fact', 'B - C');

const dataset: Dataset = {
  ...read,
  stories: [
    {
      id: 'tale',
      title: { en: 'A tale' },
      steps: [
        { caption: { en: 'Iran and B sign.' }, relations: ['r1' as RelationId], view: '' },
        { caption: { en: 'B is with C.' }, relations: ['r2' as RelationId], view: 'actor=C' },
      ],
    },
  ],
};

async function show(
  choices: InitialChoices = {},
  [width, height]: readonly [number, number] = [640, 480],
) {
  await page.viewport(width, height);
  const store = createAppStore(dataset, { view: NAMED_VIEW, ...choices });
  render(<App store={store} isFrame={true} />);
  await screen.findByRole('heading', { level: 1 });
  return store;
}

describe.each([
  ['en', [640, 480]],
  ['ar', [320, 240]],
] as const)('the page in a frame (%s, %s)', (locale, size) => {
  const words = MESSAGES[locale].embed;
  const messages = MESSAGES[locale];

  it('shows title, graph, source and the way to the whole page, and nothing else', async () => {
    await show({ locale }, size);
    expect(await screen.findByRole('application')).toBeVisible();
    const link = screen.getByRole('link', { name: words.open });
    expect(link).toHaveAttribute('target', '_blank');
    expect(link).toHaveAttribute('rel', 'noopener');
    expect(link.getAttribute('href')).toMatch(new RegExp(`\\?v=2&level=named&lang=${locale}$`));
    expect(screen.getByRole('contentinfo')).toHaveTextContent(
      locale === 'en' ? 'A paper' : 'صحيفة',
    );
    expect(screen.getByRole('button', { name: messages.graph.zoomIn })).toBeVisible();
    for (const name of [messages.shell.filters, messages.details.region])
      expect(screen.queryByRole('region', { name })).toBeNull();
    expect(screen.queryByRole('search')).toBeNull();
    await expectAccessible();
  });

  it('shows what is selected with its sentence, one at a time', async () => {
    const store = await show({ locale }, size);
    act(() => store.getState().select(line('r1')));
    const caption = await screen.findByRole('region', { name: words.quotes });
    expect(within(caption).getByText('iran treaty B claim by C')).toBeVisible();
    await userEvent.click(within(caption).getByRole('button', { name: words.next }));
    expect(within(caption).getByText('iran treaty B fact')).toBeVisible();
    expect(within(caption).getByText(words.place(2, 2))).toBeVisible();
    expect(screen.getByRole('link', { name: words.open }).getAttribute('href')).toContain(
      'line=r1',
    );
    await expectAccessible();
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(selectView(store.getState()).selection).toBeNull());
    expect(screen.queryByRole('region', { name: words.quotes })).toBeNull();
    expect(screen.getByRole('application')).toHaveFocus();
  });
});

describe('a frame', () => {
  it('begins anew with the sentences of what is selected next', async () => {
    const store = await show();
    act(() => store.getState().select(line('r1')));
    const words = MESSAGES.en.embed;
    await userEvent.click(await screen.findByRole('button', { name: words.next }));
    act(() => store.getState().select(actor('B')));
    expect(await screen.findByText(words.place(1, 3))).toBeVisible();
  });

  it('shows the pane that its address names', async () => {
    await show({ view: { ...NAMED_VIEW, pane: 'table' } });
    expect(await screen.findByRole('table')).toBeVisible();
    expect(screen.queryByRole('application')).toBeNull();
  });

  it('tells the story that its address begins, until it is left', async () => {
    const words = MESSAGES.en.story;
    const store = await show({ view: { ...NAMED_VIEW, story: { id: 'tale', step: 0 } } });
    const story = await screen.findByRole('region', { name: 'A tale' });
    await waitFor(() => expect(within(story).getByText('Iran and B sign.')).toBeVisible());
    // What fades in has its colours only in the end.
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
    await expectAccessible();
    await userEvent.click(within(story).getByRole('button', { name: words.next }));
    await waitFor(() => expect(within(story).getByText('B is with C.')).toBeVisible());
    expect(selectView(store.getState()).selection).toEqual(actor('C'));
    expect(screen.getByRole('link', { name: MESSAGES.en.embed.open })).toHaveAttribute(
      'href',
      expect.stringContaining('story=tale.2'),
    );
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('region', { name: 'A tale' })).toBeNull());
  });

  it('keeps nothing on the device and leaves the address alone', async () => {
    const kept = vi.spyOn(Storage.prototype, 'setItem');
    const pushed = vi.spyOn(window.history, 'pushState');
    const replaced = vi.spyOn(window.history, 'replaceState');
    const store = await show();
    act(() => store.getState().select(line('r1')));
    await screen.findByRole('region', { name: MESSAGES.en.embed.quotes });
    for (const spy of [kept, pushed, replaced]) expect(spy).not.toHaveBeenCalled();
  });
});
