import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { DocumentPage, OpeningOptions } from '~/app/document-page';
import { startKeepingOwn } from '~/app/library/keep-own';
import { LibraryDialog } from '~/app/library/LibraryDialog';
import { library } from '~/app/library/library';
import { keepAndOpen } from '~/app/library/OpenFile';
import { OwnFailure } from '~/app/library/OwnFailure';
import type { OpeningProblem } from '~/app/load-document';
import { OpenDocument } from '~/app/OpenDocument';
import { OpenerContext } from '~/app/use-opener';
import { success } from '~/base/result';
import { DIRECTIONS, type Locale } from '~/i18n/locale';
import { LocaleProvider } from '~/i18n/use-messages';
import { type Document, toDocument } from '~/model/document';
import type { ActorId } from '~/model/ids';
import { openDataset } from '~/model/open-dataset';
import { createAppStore } from '~/store/app-store';
import { StoreProvider } from '~/store/use-app';
import { expectAccessible } from '../../fixtures/expect-accessible';
import { datasetOf } from '../../fixtures/graph-of';
import { MESSAGES } from '../../messages';
import '~/ui/tokens.css';
import '~/ui/reset.css';
import '~/ui/controls.css';

const TIES = 'from,to,stance\nRuritania,Syldavia,with\nRuritania,Borduria,against\n';
const dataset = datasetOf('A + B', 'B - C');

/** What the page would have the browser download. */
let downloads: { readonly name: string; readonly text: Promise<string> }[];

beforeEach(() => {
  downloads = [];
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    const text = fetch(this.href).then((response) => response.text());
    downloads.push({ name: this.download, text });
  });
});
afterEach(async () => {
  const listed = await library.list();
  if (listed.ok) await Promise.all(listed.value.map(({ id }) => library.remove(id)));
});

function speak(locale: Locale) {
  document.documentElement.lang = locale;
  document.documentElement.dir = DIRECTIONS[locale];
  return MESSAGES[locale];
}

/** A page that notes what is opened in it. */
function stubPage(locale: Locale, content?: ReturnType<DocumentPage['getContent']>) {
  const openInPage = vi.fn((opened: Document, _options?: OpeningOptions) =>
    createAppStore(opened.graph.dataset, { locale }),
  );
  return {
    openInPage,
    goTo: vi.fn(async () => success(toDocument(dataset))),
    undoOpening: vi.fn(),
    getContent: () => content,
    subscribe: () => () => {},
    openAddress: vi.fn(async () => {}),
  } as unknown as DocumentPage<OpeningProblem> & { readonly openInPage: typeof openInPage };
}

describe.each(['en', 'ar'] as const)('the page of a dataset that is not there (%s)', (locale) => {
  it('opens a file of any format in its place, and keeps it', async () => {
    const words = speak(locale);
    const opener = stubPage(locale);
    const { container } = render(
      <LocaleProvider locale={locale}>
        <OwnFailure problem="missing" opener={opener} onRetry={() => {}} />
      </LocaleProvider>,
    );
    expect(screen.getByRole('alert')).toHaveTextContent(words.library.page.missingTitle);
    await expectAccessible(container);
    await userEvent.click(screen.getByRole('button', { name: words.library.page.openFile }));
    const dialog = await screen.findByRole('dialog', { name: words.opening.title });
    await userEvent.upload(
      within(dialog).getByLabelText(words.opening.choose),
      new File([TIES], 'ties.csv'),
    );
    await userEvent.click(await within(dialog).findByRole('button', { name: words.opening.open }));
    await vi.waitFor(() => expect(opener.openInPage).toHaveBeenCalled());
    const [opened, options] = opener.openInPage.mock.calls[0] ?? [];
    expect(opened?.graph.dataset.relations).toHaveLength(2);
    const listed = await library.list();
    expect(listed.ok && listed.value.map(({ id, fileName }) => [id, fileName])).toEqual([
      [options?.entryId, 'ties.csv'],
    ]);
  });

  it('takes a file that is dropped on it', async () => {
    const words = speak(locale);
    render(
      <LocaleProvider locale={locale}>
        <OwnFailure problem="missing" opener={stubPage(locale)} onRetry={() => {}} />
      </LocaleProvider>,
    );
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([TIES], 'ties.csv'));
    window.dispatchEvent(new DragEvent('drop', { dataTransfer, cancelable: true }));
    const outcome = await screen.findByRole('region', { name: words.opening.outcome });
    expect(outcome).toHaveTextContent(words.opening.counts(3, 2));
  });

  it('leads to the article, and tries again where that may help', async () => {
    const words = speak(locale);
    const opener = stubPage(locale);
    const onRetry = vi.fn();
    const { rerender } = render(
      <LocaleProvider locale={locale}>
        <OwnFailure problem="blocked" opener={opener} onRetry={onRetry} />
      </LocaleProvider>,
    );
    expect(screen.getByRole('alert')).toHaveTextContent(words.library.problems.blocked);
    await userEvent.click(screen.getByRole('button', { name: words.failure.tryAgain }));
    expect(onRetry).toHaveBeenCalledOnce();
    await userEvent.click(screen.getByRole('button', { name: words.library.page.article }));
    expect(opener.goTo).toHaveBeenCalledWith(null);
    rerender(
      <LocaleProvider locale={locale}>
        <OwnFailure problem="missing" opener={opener} onRetry={onRetry} />
      </LocaleProvider>,
    );
    expect(screen.queryByRole('button', { name: words.failure.tryAgain })).not.toBeInTheDocument();
  });
});

describe.each(['en', 'ar'] as const)('the library over the page (%s)', (locale) => {
  it('opens an entry in its last view, and saves it as a file that opens in the same', async () => {
    const words = speak(locale).library;
    const added = await library.add({
      ...{ name: 'My: trade', fileName: 't.csv', size: 1, format: 'csv', actors: 3, relations: 2 },
      ...{ text: `${JSON.stringify(dataset)}\n`, view: '?v=2&view=matrix' },
    });
    const page = stubPage(locale);
    const onClose = vi.fn();
    render(
      <StoreProvider store={createAppStore(dataset, { locale })}>
        <LocaleProvider locale={locale}>
          <OpenerContext value={page}>
            <LibraryDialog onClose={onClose} />
          </OpenerContext>
        </LocaleProvider>
      </StoreProvider>,
    );
    await userEvent.click(await screen.findByRole('button', { name: words.open('My: trade') }));
    const id = added.ok ? added.value.id : '';
    await vi.waitFor(() => expect(page.goTo).toHaveBeenCalledWith(`own:${id}`, '?v=2&view=matrix'));
    await userEvent.click(screen.getByRole('button', { name: words.exportFile }));
    expect(await screen.findByText(words.exported('My- trade.json'))).toBeVisible();
    expect(downloads.map(({ name }) => name)).toEqual(['My- trade.json']);
    const { dataset: saved, issues } = openDataset((await downloads[0]?.text) ?? '');
    expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(saved?.view).toBe('?v=2&view=matrix');
    await userEvent.click(screen.getByRole('button', { name: words.published['highland-tribes'] }));
    expect(onClose).toHaveBeenCalled();
    expect(page.goTo).toHaveBeenLastCalledWith('data:data/highland-tribes.json');
  });
});

describe('a dataset that is opened from a file', () => {
  const from = { fileName: 'trade.csv', size: 1, format: 'csv', sha256: 'aa', headings: '[]' };

  it('opens in the view that its file names, and is kept with it', async () => {
    const page = stubPage('en');
    const kept = await keepAndOpen(page, { ...dataset, view: '?v=2&view=table' }, from);
    expect(page.openInPage.mock.calls[0]?.[1]).toMatchObject({ view: '?v=2&view=table' });
    expect(kept.ok && kept.value.entry.view).toBe('?v=2&view=table');
  });

  it('is shown before the reader answers whether it may be kept for good', async () => {
    let answer = (_isPromised: boolean) => {};
    vi.spyOn(navigator.storage, 'persist').mockReturnValue(
      new Promise((resolve) => {
        answer = resolve;
      }),
    );
    const page = stubPage('en');
    await keepAndOpen(page, dataset, from);
    const told = () => page.openInPage.mock.results[0]?.value.getState().notices[0]?.detail;
    const words = MESSAGES.en.library;
    expect(told()).toBe(words.kept);
    answer(true);
    await vi.waitFor(() => expect(told()).toBe(`${words.kept} ${words.promised}`));
  });

  it('takes the place of an earlier edition, which is put back when that is undone', async () => {
    const page = stubPage('en');
    const first = await keepAndOpen(page, dataset, from);
    const id = first.ok ? first.value.entry.id : '';
    await keepAndOpen(page, datasetOf('A + B'), { ...from, sha256: 'bb', replaces: id });
    const ids = async () => {
      const listed = await library.list();
      return listed.ok && listed.value.map((entry) => entry.id);
    };
    const options = page.openInPage.mock.calls[1]?.[1];
    expect(await ids()).toEqual([options?.entryId]);
    await options?.takeBack?.();
    expect(await ids()).toEqual([id]);
  });

  it('has its last view and its edits kept, and tells where that fails', async () => {
    const page = stubPage('en');
    const kept = await keepAndOpen(page, dataset, from);
    const id = kept.ok ? kept.value.entry.id : '';
    const store = createAppStore(dataset);
    const stop = startKeepingOwn(store, window, id);
    store.getState().select({ type: 'actor', id: 'B' as ActorId });
    stop();
    await vi.waitFor(async () => {
      const read = await library.read(id);
      expect(read.ok && read.value.view).toMatch(/actor=B/);
    });
  });
});

describe.each(['en', 'ar'] as const)('the page on a document (%s)', (locale) => {
  it('is empty until there is one, and says why there is none', async () => {
    const words = speak(locale);
    const { container, rerender } = render(<OpenDocument documents={stubPage(locale)} />);
    expect(container).toBeEmptyDOMElement();
    const offline = { type: 'failure', reason: { type: 'offline' } } as const;
    const page = stubPage(locale, offline);
    rerender(<OpenDocument documents={page} />);
    expect(await screen.findByRole('alert')).toHaveTextContent(words.failure.offline);
    await userEvent.click(screen.getByRole('button', { name: words.failure.tryAgain }));
    expect(page.openAddress).toHaveBeenCalledOnce();
    const own = { type: 'failure', reason: { type: 'own', problem: 'missing' } } as const;
    rerender(<OpenDocument documents={stubPage(locale, own)} />);
    expect(await screen.findByText(words.library.page.missingTitle)).toBeVisible();
  });
});
