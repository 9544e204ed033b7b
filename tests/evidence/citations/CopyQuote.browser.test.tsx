import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { CiteContext } from '~/evidence/citations/cite-context';
import { ArticlePanel } from '~/panels/article/ArticlePanel';
import { DetailsPanel } from '~/panels/details/DetailsPanel';
import { TablePanel } from '~/panels/table/TablePanel';
import { WordsPanel } from '~/panels/words/WordsPanel';
import { createAppStore } from '~/store/app-store';
import { datasetOf } from '../../fixtures/graph-of';
import { NAMED_VIEW } from '../../fixtures/views';
import { line, showPanel } from '../../panels/details-stage';

const dataset = datasetOf('A treaty B: claim by C');

/** Every place that shows quotes, or sentences that stand for them. */
const PLACES: readonly (readonly [string, ReactNode])[] = [
  ['the details', <DetailsPanel key="details" />],
  ['the article', <ArticlePanel key="article" />],
  ['the table', <TablePanel key="table" />],
  ['in words', <WordsPanel key="words" onFollow={() => {}} />],
];

describe.each(PLACES)('a quote in %s', (place, panel) => {
  const show = (cite = vi.fn()) => {
    const store = createAppStore(dataset, { view: NAMED_VIEW });
    if (place === 'the details') store.getState().select(line('r1'));
    showPanel(<CiteContext value={cite}>{panel}</CiteContext>, dataset, { store });
    return store;
  };

  it('is copied with its citation and a link that opens on it', async () => {
    const write = vi.spyOn(navigator.clipboard, 'write').mockResolvedValue();
    const store = show();
    await userEvent.click(await screen.findByRole('button', { name: 'Copy quote' }));
    await waitFor(() => expect(store.getState().notices.at(-1)?.key).toBe('quote-copied'));
    const text = await (await write.mock.calls[0]?.[0][0]?.getType('text/plain'))?.text();
    expect(text).toContain('«A treaty B claim by C»');
    expect(text).toContain('https://example.org/text');
    expect(text).toContain('?v=2&line=r1&level=named&');
  });

  it('can be cited', async () => {
    const cite = vi.fn();
    show(cite);
    const name = place === 'in words' ? 'Cite' : 'Cite quote';
    await userEvent.click(await within(document.body).findByRole('button', { name }));
    expect(cite).toHaveBeenCalledWith(
      expect.objectContaining({ type: place === 'in words' ? 'relation' : 'quote' }),
    );
  });
});
