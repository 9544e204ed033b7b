import { render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DATA_FORMATS } from '~/formats/data';
import type { Locale } from '~/i18n/locale';
import { LocaleProvider } from '~/i18n/use-messages';
import type { ActorId } from '~/model/ids';
import type { Dataset } from '~/model/schema';
import { DataPanel } from '~/panels/data/DataPanel';
import { type AppStore, createAppStore, type InitialChoices } from '~/store/app-store';
import { StoreProvider } from '~/store/use-app';
import { expectAccessible } from '../../fixtures/expect-accessible';
import { datasetOf } from '../../fixtures/graph-of';
import { NAMED_VIEW } from '../../fixtures/views';
import { MESSAGES } from '../../messages';

const SMALL = datasetOf(
  'russia is state RU Russia / روسيا',
  'iran is state IR Iran / إيران',
  'russia + iran: fact, claim by tass',
  'iran - west',
);
const now = () => new Date(2026, 10, 24);
const nothing = async () => undefined;

/** What the page would have the browser download. */
let downloads: { readonly name: string; readonly text: Promise<string> }[];

beforeEach(() => {
  downloads = [];
  vi.stubGlobal('showSaveFilePicker', undefined);
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    const text = fetch(this.href).then((response) => response.text());
    downloads.push({ name: this.download, text });
  });
});

afterEach(() => {
  vi.unstubAllGlobals();
});

function open(
  choices: InitialChoices = {},
  {
    dataset = SMALL,
    fetchOriginal = nothing,
    change = () => undefined,
  }: {
    readonly dataset?: Dataset;
    readonly fetchOriginal?: Parameters<typeof DataPanel>[0]['fetchOriginal'];
    readonly change?: (store: AppStore) => void;
  } = {},
) {
  const store = createAppStore(dataset, { view: NAMED_VIEW, ...choices });
  change(store);
  const { locale } = store.getState();
  render(
    <StoreProvider store={store}>
      <LocaleProvider locale={locale}>
        <main lang={locale} dir={locale === 'ar' ? 'rtl' : 'ltr'}>
          <h1>{MESSAGES[locale].data.title}</h1>
          <DataPanel drawing={null} fetchOriginal={fetchOriginal} now={now} />
        </main>
      </LocaleProvider>
    </StoreProvider>,
  );
  return store;
}

const radio = (name: RegExp | string) =>
  screen.getByRole('radio', { name: typeof name === 'string' ? new RegExp(`^${name}`) : name });
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const status = () => screen.getByRole('status');

/** Presses "Save" and reads what the browser was given. */
async function save(locale: Locale = 'en') {
  await press(MESSAGES[locale].data.save);
  await waitFor(() => expect(downloads).toHaveLength(1));
  const [file] = downloads;
  return { name: file?.name, text: (await file?.text) ?? '' };
}

describe.each(['en', 'ar'] as const)('the export of data in %s', (locale) => {
  const words = MESSAGES[locale].data;

  it('says of every format what it is, and of the chosen one what it cannot hold', async () => {
    open({ locale });
    for (const { id } of DATA_FORMATS)
      expect(radio(MESSAGES[locale].laterLabels.dataFormats[id])).toHaveAccessibleName(
        new RegExp(words.about[id].slice(-12, -1)),
      );
    expect(screen.getByText(words.lossless)).toBeVisible();
    await userEvent.click(radio('CSV'));
    expect(screen.getByText(new RegExp(words.losses.stories))).toBeVisible();
    await expectAccessible();
  });

  it('saves a file with names in the language of the page, and says so', async () => {
    open({ locale });
    await userEvent.click(radio('CSV'));
    const { name, text } = await save(locale);
    expect(name).toBe('fixture.csv');
    expect(text).toContain(locale === 'ar' ? ',روسيا,' : ',Russia,');
    await waitFor(() => expect(status()).toHaveTextContent('fixture.csv'));
  });
});

describe('the export of data', () => {
  const words = MESSAGES.en.data;

  it('hands on the dataset’s own file where all of it goes out', async () => {
    open({}, { fetchOriginal: async () => '{"my": "own"}' });
    expect(await save()).toEqual({ name: 'fixture.json', text: '{"my": "own"}' });
  });

  it('writes the dataset anew where its file cannot be had', async () => {
    open();
    expect(JSON.parse((await save()).text)).toEqual(SMALL);
  });

  it('takes what is filtered where something is, and counts both', async () => {
    open(
      {},
      {
        change: (store) => {
          store.getState().setFilter('sign', ['against']);
          // It narrows nothing, and so is not in the name.
          store.getState().select({ type: 'actor', id: 'russia' as ActorId });
        },
      },
    );
    expect(radio(words.whole)).toHaveAccessibleName(/4 actors, 2 relations, 3 quotes/);
    expect(radio(words.narrowed)).toHaveAccessibleName(/3 actors, 1 relation, 2 quotes/);
    expect(radio(words.narrowed)).toBeChecked();
    const { name, text } = await save();
    expect(name).toBe('fixture-named-by-sign-2026-11-24.json');
    expect(JSON.parse(text).relations).toHaveLength(1);
  });

  it('offers no narrowing where nothing is filtered', () => {
    open();
    expect(radio(words.narrowed)).toBeDisabled();
    expect(radio(words.whole)).toBeChecked();
  });

  it('takes the rows, the language and the byte order mark of a table', async () => {
    open();
    await userEvent.click(radio('CSV'));
    await press(words.tables.actors);
    await press('العربية');
    await userEvent.click(screen.getByRole('checkbox'));
    const { name, text } = await save();
    expect(name).toBe('fixture-actors.csv');
    expect(text).toMatch(/^actor_id,name,.*\r\nrussia,روسيا,/);
  });

  it('takes a name, and makes of it what file systems take', async () => {
    open();
    const field = screen.getByRole('textbox', { name: words.name });
    await userEvent.clear(field);
    await userEvent.type(field, '../my: data.json');
    expect((await save()).name).toBe('my- data.json');
  });

  it('puts a file on the clipboard', async () => {
    const write = vi.spyOn(navigator.clipboard, 'write').mockResolvedValue();
    open();
    await press(words.copy);
    await waitFor(() => expect(status()).toHaveTextContent(words.copied));
    const [item] = write.mock.calls[0]?.[0] ?? [];
    expect(JSON.parse((await (await item?.getType('text/plain'))?.text()) ?? '')).toEqual(SMALL);
  });

  it('says so where the clipboard is closed', async () => {
    vi.spyOn(navigator.clipboard, 'write').mockRejectedValue(
      new DOMException('', 'NotAllowedError'),
    );
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('closed'));
    vi.spyOn(document, 'execCommand').mockReturnValue(false);
    open();
    await press(words.copy);
    await waitFor(() => expect(status()).toHaveTextContent(words.copyRefused));
  });

  it('copies by a selection where a page that is not served securely has no clipboard', async () => {
    vi.spyOn(navigator, 'clipboard', 'get').mockReturnValue(undefined as never);
    const taken: (string | undefined)[] = [];
    vi.spyOn(document, 'execCommand').mockImplementation(() => {
      const event = new ClipboardEvent('copy', { clipboardData: new DataTransfer() });
      document.dispatchEvent(event);
      taken.push(event.clipboardData?.getData('text/plain'));
      return true;
    });
    open();
    await press(words.copy);
    await waitFor(() => expect(status()).toHaveTextContent(words.copied));
    expect(JSON.parse(taken[0] ?? '')).toEqual(SMALL);
  });

  it('can be cancelled, and then saves nothing', async () => {
    let answer = () => undefined as unknown;
    const late = new Promise<undefined>((resolve) => {
      answer = () => resolve(undefined);
    });
    open({}, { fetchOriginal: () => late });
    await press(words.save);
    expect(await screen.findByRole('progressbar')).toBeVisible();
    await expectAccessible();
    await press(words.cancel);
    expect(status()).toHaveTextContent(words.cancelled);
    expect(screen.getByRole('button', { name: words.save })).toHaveFocus();
    answer();
    await expect.poll(() => screen.queryByRole('progressbar')).toBeNull();
    expect(downloads).toEqual([]);
  });
});

describe('where the browser can ask for a place', () => {
  const words = MESSAGES.en.data;
  const ask = (picker: unknown) => vi.stubGlobal('showSaveFilePicker', picker);

  it('writes there, under the name that the reader gave', async () => {
    const root = await navigator.storage.getDirectory();
    const handle = await root.getFileHandle('chosen.csv', { create: true });
    const picker = vi.fn(async () => handle);
    ask(picker);
    open();
    await userEvent.click(radio('CSV'));
    await press(words.save);
    await waitFor(() => expect(status()).toHaveTextContent('chosen.csv'));
    expect(await (await handle.getFile()).text()).toMatch(/^relation_id,/);
    expect(picker).toHaveBeenCalledWith({
      suggestedName: 'fixture.csv',
      types: [{ accept: { 'text/csv': ['.csv'] } }],
    });
    expect(downloads).toEqual([]);
  });

  it('says nothing was saved where the reader thinks better of it', async () => {
    ask(() => Promise.reject(new DOMException('', 'AbortError')));
    open();
    await press(words.save);
    await waitFor(() => expect(status()).toHaveTextContent(words.cancelled));
    expect(downloads).toEqual([]);
  });

  it('leaves it to the downloads where asking is forbidden', async () => {
    ask(() => Promise.reject(new DOMException('', 'SecurityError')));
    open();
    expect((await save()).name).toBe('fixture.json');
  });

  it('says so where the file cannot be written', async () => {
    const createWritable = () => Promise.reject(new DOMException('', 'QuotaExceededError'));
    ask(async () => ({ name: 'full.json', createWritable }));
    open();
    await press(words.save);
    await waitFor(() => expect(status()).toHaveTextContent(words.unsaved));
  });

  it('leaves what was there when it is given up while it is being written', async () => {
    let finish = () => undefined as unknown;
    const write = vi.fn(
      () =>
        new Promise<void>((resolve) => {
          finish = resolve;
        }),
    );
    const stream = { write, close: vi.fn(), abort: vi.fn(async () => undefined) };
    ask(async () => ({ name: 'slow.json', createWritable: async () => stream }));
    open();
    await press(words.save);
    await waitFor(() => expect(write).toHaveBeenCalled());
    await press(words.cancel);
    finish();
    await waitFor(() => expect(stream.abort).toHaveBeenCalled());
    expect(stream.close).not.toHaveBeenCalled();
    expect(status()).toHaveTextContent(words.cancelled);
  });
});
