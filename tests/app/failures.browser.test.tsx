import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { ErrorBoundary } from '~/app/App';
import type { LoadFailure } from '~/app/load-dataset';
import { OpeningFailure } from '~/app/OpeningFailure';
import { PartBoundary } from '~/app/PartBoundary';
import { LOCALES } from '~/i18n/locale';
import { LocaleProvider } from '~/i18n/use-messages';
import type { ActorId } from '~/model/ids';
import type { DatasetIssue } from '~/model/open-dataset';
import { createAppStore } from '~/store/app-store';
import { StoreProvider } from '~/store/use-app';
import { expectAccessible } from '../fixtures/expect-accessible';
import { tell } from '../fixtures/format-issue';
import { datasetOf } from '../fixtures/graph-of';
import { MESSAGES } from '../messages';

const issue = (actor: string, severity: DatasetIssue['severity'] = 'error'): DatasetIssue => ({
  severity,
  pointer: '/relations/0/to',
  rule: 'distinct-ends',
  values: { actor: actor as ActorId },
  line: 2,
  column: 5,
});
const REASONS: readonly LoadFailure[] = [
  { type: 'offline' },
  { type: 'slow' },
  { type: 'large' },
  { type: 'missing', status: 404 },
  { type: 'invalid', issues: [issue('iran')] },
];

function Broken(): never {
  throw new Error('The graph fell over.');
}

/** What a part of the page is while it is tried again. */
const part = { isBroken: true };

function Part() {
  return part.isBroken ? <Broken /> : <p>Mended</p>;
}

/** React reports what it catches; here it is meant to. */
function silence() {
  vi.mocked(console.error).mockImplementation(() => {});
  return () => vi.mocked(console.error).mockClear();
}

describe.each(LOCALES)('in %s', (locale) => {
  const { failure, shell, offline } = MESSAGES[locale];

  it.each(REASONS)('a dataset that did not open says why: $type', async (reason) => {
    const onRetry = vi.fn();
    render(
      <LocaleProvider locale={locale}>
        <OpeningFailure reason={reason} onRetry={onRetry} />
      </LocaleProvider>,
    );
    const says = reason.type === 'missing' ? failure.missing(404) : failure[reason.type];
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(failure.openingTitle);
    expect(screen.getByText(says)).toBeVisible();
    await expectAccessible();
    await userEvent.click(screen.getByRole('button', { name: failure.tryAgain }));
    expect(onRetry).toHaveBeenCalledOnce();
  });

  it('a dataset with errors says what they are and where, as many as help', async () => {
    const issues = Array.from({ length: 60 }, (_, index) => issue(`actor-${index}`));
    render(
      <LocaleProvider locale={locale}>
        <OpeningFailure
          reason={{ type: 'invalid', issues: [issue('trifle', 'warning'), ...issues] }}
          onRetry={() => {}}
        />
      </LocaleProvider>,
    );
    const list = await screen.findByRole('list', { name: failure.errors(60) });
    expect(within(list).getAllByRole('listitem')).toHaveLength(50);
    const [first] = issues.map((each) => tell(each, locale));
    expect(list).toHaveTextContent(`2:5 /relations/0/to ${first}`);
    expect(list).not.toHaveTextContent('trifle');
    expect(screen.getByText(failure.moreErrors(10))).toBeVisible();
    await expectAccessible();
  });

  it('a page that broke says so and offers ways on', async () => {
    const clear = silence();
    render(
      <LocaleProvider locale={locale}>
        <ErrorBoundary>
          <Broken />
        </ErrorBoundary>
      </LocaleProvider>,
    );
    clear();
    expect(screen.getByRole('alert')).toHaveTextContent('The graph fell over.');
    for (const name of [failure.reload, failure.resetView, failure.copyDetails])
      expect(screen.getByRole('button', { name })).toBeVisible();
    await expectAccessible();
  });

  it('a part that broke says so by its name, is tried again, and leaves the rest of the page', async () => {
    const clear = silence();
    const onBroken = vi.fn();
    part.isBroken = true;
    render(
      <LocaleProvider locale={locale}>
        <StoreProvider store={createAppStore(datasetOf('A + B'), { locale })}>
          <main>
            <h1>Entente</h1>
            <PartBoundary name="Matrix" onBroken={onBroken}>
              <Part />
            </PartBoundary>
          </main>
        </StoreProvider>
      </LocaleProvider>,
    );
    const alert = await screen.findByRole('alert');
    clear();
    expect(alert).toHaveTextContent(`Matrix${offline.partBroke}`);
    expect(alert).not.toHaveTextContent('fell over');
    expect(onBroken).toHaveBeenCalledOnce();
    expect(screen.getByRole('heading', { level: 1 })).toBeVisible();
    await expectAccessible();
    part.isBroken = false;
    await userEvent.click(screen.getByRole('button', { name: failure.tryAgain }));
    expect(screen.getByText('Mended')).toBeVisible();
  });

  it('where even that cannot be shown it is said that a part did not load', async () => {
    const clear = silence();
    render(
      <LocaleProvider locale={locale}>
        <PartBoundary>
          <Broken />
        </PartBoundary>
      </LocaleProvider>,
    );
    expect(await screen.findByRole('alert')).toHaveTextContent(shell.partFailed);
    clear();
  });

  it('what helps to mend a part is copied, or else read, without a word of the data', async () => {
    const clear = silence();
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('refused'));
    vi.spyOn(document, 'execCommand').mockReturnValue(false);
    render(
      <LocaleProvider locale={locale}>
        <StoreProvider store={createAppStore(datasetOf('Ruritania + B'), { locale })}>
          <main>
            <h1>Entente</h1>
            <PartBoundary>
              <Broken />
            </PartBoundary>
          </main>
        </StoreProvider>
      </LocaleProvider>,
    );
    await userEvent.click(await screen.findByRole('button', { name: offline.copyDiagnostics }));
    clear();
    const text = await screen.findByText(/^Entente \d/);
    expect(text).toHaveTextContent('Counts: actors 2, relations 1');
    expect(text).toHaveTextContent('Error: Error at Broken');
    expect(text).not.toHaveTextContent(/Ruritania|fell over|https?:/);
    await expectAccessible();
  });
});

it('what broke can be copied, or else read', async () => {
  const clear = silence();
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('refused'));
  render(
    <ErrorBoundary>
      <Broken />
    </ErrorBoundary>,
  );
  clear();
  await userEvent.click(screen.getByRole('button', { name: 'Copy details' }));
  expect(await screen.findByText(/at Broken/)).toBeVisible();
  await expectAccessible();
});
