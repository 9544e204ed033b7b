import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { SharePanel } from '~/panels/share/SharePanel';
import { createAppStore } from '~/store/app-store';
import { expectAccessible } from '../../fixtures/expect-accessible';
import { datasetOf } from '../../fixtures/graph-of';
import { rewrite } from '../../fixtures/rewrite';
import { NAMED_VIEW } from '../../fixtures/views';
import { MESSAGES } from '../../messages';
import { actor, showPanel } from '../details-stage';

const dataset = datasetOf('A treaty B');

/** Below a heading, as in its dialog. */
const inDialog = (
  <>
    <h2>Share</h2>
    <SharePanel />
  </>
);

function open(locale: 'en' | 'ar' = 'en', data = dataset) {
  const store = createAppStore(data, { view: NAMED_VIEW, locale });
  store.getState().select(actor('A'));
  showPanel(inDialog, data, { locale, store });
  return store;
}

const here = () => window.location.origin + window.location.pathname;
const field = (name: string) => screen.getByRole<HTMLTextAreaElement>('textbox', { name });

describe.each(['en', 'ar'] as const)('sharing a view (%s)', (locale) => {
  const words = MESSAGES[locale].share;

  it('gives its address, and the same as a code', async () => {
    open(locale);
    const link = `${here()}?v=2&actor=A&level=named&lang=${locale}`;
    expect(field(words.link).value).toBe(link);
    expect(await screen.findByRole('img', { name: words.codeOf })).toBeVisible();
    expect(screen.getByText(words.onlyHere)).toBeVisible();
    await expectAccessible();
  });

  it('gives the HTML of a frame as it is chosen to be', async () => {
    open(locale);
    const snippet = () => field(words.snippet).value;
    expect(snippet()).toContain(`src="${here()}?embed&amp;v=2&amp;actor=A&amp;level=named"`);
    await userEvent.click(screen.getByRole('button', { name: words.sizes.small }));
    await userEvent.click(screen.getByRole('button', { name: words.languages.this }));
    await userEvent.type(field(words.host), 'https://host.example/page');
    expect(snippet()).toContain(
      `src="${here()}?embed=https://host.example&amp;v=2&amp;actor=A&amp;level=named&amp;lang=${locale}"`,
    );
    expect(snippet()).toContain('width="480" height="360"');
    await userEvent.clear(field(words.host));
    await userEvent.type(field(words.host), 'host');
    expect(screen.getByText(words.hostInvalid)).toBeVisible();
    expect(snippet()).toContain('?embed&amp;');
    await expectAccessible();
  });
});

describe('a link', () => {
  it('that is too long for cameras has no code, and says so', async () => {
    const names = Array.from({ length: 60 }, (_, index) => `a-rather-long-name-${index}`);
    const data = datasetOf(...names.slice(1).map((name) => `${names[0]} + ${name}`));
    const store = createAppStore(data, { view: NAMED_VIEW });
    store.getState().move(Object.fromEntries(names.map((name) => [name, { x: 1, y: 2 }])));
    showPanel(inDialog, data, { store });
    expect(await screen.findByText(/too long for a QR code/)).toBeVisible();
    expect(screen.queryByRole('img')).toBeNull();
  });

  it('goes the way of the device, and silence is kept where the reader thinks better of it', async () => {
    const share = vi.fn().mockRejectedValueOnce(new DOMException('closed', 'AbortError'));
    Object.assign(navigator, { share, canShare: () => true });
    open();
    const button = screen.getByRole('button', { name: 'Share via…' });
    await userEvent.click(button);
    expect(share).toHaveBeenCalledWith({
      title: 'Fixture',
      url: `${here()}?v=2&actor=A&level=named&lang=en`,
    });
    expect(screen.queryByRole('alert')).toBeNull();
    share.mockRejectedValueOnce(new DOMException('no', 'NotAllowedError'));
    await userEvent.click(button);
    await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent('Copy it instead'));
    await expectAccessible();
    Object.assign(navigator, { share: undefined, canShare: undefined });
  });

  it('keeps a hostile title within the HTML of its frame', () => {
    const hostile = rewrite(dataset, (data) => {
      data.title = { en: '"><img src=x onerror=alert(1)>' };
    });
    open('en', hostile);
    const page = new DOMParser().parseFromString(field('Embed code').value, 'text/html');
    expect(page.body.children).toHaveLength(1);
    expect(page.querySelector('iframe')?.title).toBe('"><img src=x onerror=alert(1)>');
  });
});
