import { LocaleProvider } from '~/i18n/use-messages';
import { MESSAGES } from '../../messages';
import '~/ui/tokens.css';
import '~/ui/reset.css';
import '~/ui/controls.css';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { failure, type Result, success } from '~/base/result';
import { DIRECTIONS, LOCALES, type Locale } from '~/i18n/locale';
import { LibraryPanel } from '~/panels/library/LibraryPanel';
import type { LibrarySource, ListedDataset } from '~/panels/library/library-source';
import { expectAccessible } from '../../fixtures/expect-accessible';

const trade = { id: 'trade', name: 'Trade', size: 12_345, actors: 11, relations: 3, opened: 0 };
const wars = { id: 'wars', name: 'حروب', size: 512, actors: 2, relations: 1, opened: 0 };

/** A library in memory that tells each change. */
function stubSource(datasets: readonly ListedDataset[]) {
  let kept = datasets;
  let tell: (all: readonly ListedDataset[]) => void = () => {};
  const change = (next: readonly ListedDataset[]) => {
    kept = next;
    tell(kept);
    return Promise.resolve(success(undefined));
  };
  const source = {
    watch: (onList) => {
      tell = onList;
      onList(kept);
      return () => {};
    },
    readPersistence: () => Promise.resolve('lent'),
    open: vi.fn(async (): Promise<Result<unknown, 'corrupt'>> => success(undefined)),
    rename: (id, name) => change(kept.map((each) => (each.id === id ? { ...each, name } : each))),
    duplicate: (id, name) =>
      change([
        ...kept.filter((each) => each.id === id).map((each) => ({ ...each, id: 'copy', name })),
        ...kept,
      ]),
    exportFile: async () => success('Trade.json'),
    remove: (id) => change(kept.filter((each) => each.id !== id)),
    restore: (id) =>
      change(
        datasets.filter((each) => each.id === id || kept.some((other) => other.id === each.id)),
      ),
  } satisfies LibrarySource;
  return source;
}

async function show(locale: Locale, datasets: readonly ListedDataset[] = [trade, wars]) {
  await page.viewport(390, 844);
  document.documentElement.lang = locale;
  document.documentElement.dir = DIRECTIONS[locale];
  const source = stubSource(datasets);
  const examples = [{ id: 'treaty', title: { en: 'Treaty', ar: 'معاهدة' }, open: vi.fn() }];
  render(
    <LocaleProvider locale={locale}>
      <main>
        <LibraryPanel source={source} shownId="wars" examples={examples} />
      </main>
    </LocaleProvider>,
  );
  return { source, examples, words: MESSAGES[locale].library, user: userEvent.setup() };
}

const inRow = (name: string) => within(screen.getByRole('group', { name }));

describe.each(LOCALES)('the library in %s', (locale) => {
  it('lists what is kept with its counts, says what is shown, and fits a telephone', async () => {
    const { words } = await show(locale);
    const rows = within(screen.getByRole('list', { name: words.mine })).getAllByRole('listitem');
    expect(rows).toHaveLength(2);
    expect(rows[0]).toHaveTextContent(words.actors(11));
    expect(rows[0]).toHaveTextContent(words.relations(3));
    expect(rows[1]).toHaveTextContent(words.isShown);
    expect(rows[1]).toHaveAttribute('aria-current', 'true');
    expect(await screen.findByText(new RegExp(words.lent))).toBeVisible();
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(390);
    await expectAccessible();
  });

  it('opens a dataset or an example, and says why one does not open', async () => {
    const { source, examples, words, user } = await show(locale);
    source.open.mockResolvedValueOnce(failure('corrupt'));
    await user.click(screen.getByRole('button', { name: words.open('Trade') }));
    expect(source.open).toHaveBeenCalledWith('trade');
    expect(await screen.findByText(words.problems.corrupt)).toBeVisible();
    const list = within(screen.getByRole('list', { name: words.examples }));
    await user.click(list.getByRole('button'));
    expect(examples[0]?.open).toHaveBeenCalledOnce();
  });

  it('renames in place by the keyboard, or leaves the name as it was', async () => {
    const { words, user } = await show(locale);
    const rename = () =>
      inRow(words.actionsFor('Trade')).getByRole('button', { name: words.rename });
    rename().focus();
    await user.keyboard('{Enter}');
    const field = screen.getByRole('textbox', { name: words.name });
    expect(field).toHaveFocus();
    await user.keyboard('Other{Escape}');
    await expect.poll(() => rename() === document.activeElement).toBe(true);
    await user.keyboard('{Enter}');
    await user.keyboard('Exports{Enter}');
    expect(await screen.findByText(words.renamed('Exports'))).toBeVisible();
    expect(screen.getByRole('button', { name: words.open('Exports') })).toBeVisible();
  });

  it('duplicates and exports, and says so', async () => {
    const { words, user } = await show(locale);
    const actions = inRow(words.actionsFor('Trade'));
    await user.click(actions.getByRole('button', { name: words.duplicate }));
    const copy = words.copyOf('Trade');
    expect(await screen.findByRole('button', { name: words.open(copy) })).toBeVisible();
    await user.click(actions.getByRole('button', { name: words.exportFile }));
    expect(await screen.findByText(words.exported('Trade.json'))).toBeVisible();
  });

  it('deletes at once and gives back by undo, which has the keyboard', async () => {
    const { words, user } = await show(locale, [trade]);
    const actions = inRow(words.actionsFor('Trade'));
    await user.click(actions.getByRole('button', { name: words.remove }));
    expect(await screen.findByText(words.empty)).toBeVisible();
    expect(screen.getByText(words.removed('Trade'))).toBeVisible();
    expect(screen.getByRole('button', { name: words.undo })).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(await screen.findByRole('button', { name: words.open('Trade') })).toBeVisible();
    expect(screen.queryByRole('button', { name: words.undo })).toBeNull();
  });
});
