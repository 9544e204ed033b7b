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
import { expectAccessible } from '../fixtures/expect-accessible';
import { tell } from '../fixtures/tell';
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

/** React reports what it catches; here it is meant to. */
function silence() {
  vi.mocked(console.error).mockImplementation(() => {});
  return () => vi.mocked(console.error).mockClear();
}

describe.each(LOCALES)('in %s', (locale) => {
  const { failure, shell } = MESSAGES[locale];

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

  it('a part that broke leaves the rest of the page', async () => {
    const clear = silence();
    render(
      <LocaleProvider locale={locale}>
        <main>
          <h1>Entente</h1>
          <PartBoundary>
            <Broken />
          </PartBoundary>
        </main>
      </LocaleProvider>,
    );
    clear();
    expect(screen.getByRole('alert')).toHaveTextContent(shell.partFailed);
    expect(screen.getByRole('heading', { level: 1 })).toBeVisible();
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
