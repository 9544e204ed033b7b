import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { Locale } from '~/i18n/locale';
import type { Dataset } from '~/model/schema';
import { ArticlePanel } from '~/panels/article/ArticlePanel';
import { type AppStore, createAppStore } from '~/store/app-store';
import { selectView } from '~/store/selectors';
import { expectAccessible } from '../../fixtures/expect-accessible';
import { datasetOf, textOf } from '../../fixtures/graph-of';
import { rewrite } from '../../fixtures/rewrite';
import { NAMED_VIEW } from '../../fixtures/views';
import { actor, line, showPanel } from '../details-stage';

const TEXT =
  'Headline of it.\nRussia and Iran sign a treaty in Moscow. Nobody else came. ' +
  'The West sanctions both Russia and Iran.\n';
const SENTENCES = ['Russia and', 'Nobody', 'The West'];
const SIGNING = 'Russia and Iran sign a treaty';
const PLACE = 'a treaty in Moscow';
const SANCTIONS = 'The West sanctions both Russia and Iran';

/** A text of which two overlapping quotes and one with two relations are known. */
async function datasetOn(text: string): Promise<Dataset> {
  const statements = ['russia treaty iran', 'russia + iran', 'west - russia', 'west - iran'];
  const quotes = [SIGNING, PLACE, SANCTIONS, SANCTIONS];
  const sha256 = await hashOf(text);
  return rewrite(datasetOf(...statements), ({ sources, relations }) => {
    const sentences = SENTENCES.map((words) => text.indexOf(words));
    Object.assign(sources[0], {
      length: text.length,
      sha256,
      sentences,
      language: 'de',
    });
    quotes.forEach((exact, index) => {
      const start = text.indexOf(exact);
      const end = start + exact.length;
      const prefix = text.slice(Math.max(0, start - 32), start);
      const quote = {
        exact,
        prefix,
        suffix: text.slice(end, end + 32),
        start,
        end,
      };
      Object.assign(relations[index].claims[0], {
        quote,
        translations: { en: `${exact}, in English`, ar: 'ترجمة' },
      });
    });
  });
}

async function hashOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The article in a window of its own height, as a pane of the page is. */
function show(dataset: Dataset, options: { locale?: Locale; store?: AppStore } = {}): AppStore {
  const pane = (
    <div style={{ blockSize: '24rem', display: 'grid' }}>
      <ArticlePanel />
    </div>
  );
  return showPanel(pane, dataset, options);
}

const rows = () => within(screen.getByRole('region')).getAllByRole('listitem').filter(isRow);
const isRow = (item: HTMLElement) => item.matches('.article-row');
/** What is seen and heard among the words of a row, and is none of them. */
const marksOf = (row: HTMLElement | undefined) =>
  [...(row?.querySelectorAll<HTMLElement>('p :is([data-heard], [data-letter])') ?? [])]
    .map((mark) => ({
      mark,
      written: getComputedStyle(mark, '::before').content,
    }))
    .map(({ mark: { dataset }, written }) => {
      const mark = dataset.heard ?? dataset.letter ?? '';
      return written.includes(mark) ? mark : `not written: ${mark}`;
    });
const textOfRow = (row: HTMLElement | undefined) => row?.querySelector('p')?.textContent;
const wordsOf = (start: string) =>
  [...document.querySelectorAll<HTMLElement>('span[data-in]')].filter(({ textContent }) =>
    textContent?.startsWith(start),
  )[0] as HTMLElement;
const lit = (state: 'hovered' | 'selected' | 'out') =>
  [...document.querySelectorAll(`span[data-${state}]`)].map(({ textContent }) => textContent);
const open = (text: string | Uint8Array<ArrayBuffer>) =>
  userEvent.upload(
    document.querySelector('input[type=file]') as HTMLInputElement,
    new File([text], 'copy.txt', { type: 'text/plain' }),
  );

describe('the article without its text', () => {
  it.each(['en', 'ar'] as const)('reads in its own order, with gaps, in %s', async (locale) => {
    show(await datasetOn(TEXT), { locale });
    const [gap, signing, sanctions, ...others] = rows();
    expect(others).toHaveLength(1);
    const words = locale === 'en' ? 'words not quoted' : 'كلام غير مقتبس';
    expect(textOfRow(gap)).toBe(` … (${words})`);
    expect(textOfRow(signing)).toBe('Russia and Iran sign a treaty in Moscow. ');
    expect(marksOf(signing)).toEqual(
      locale === 'en' ? ['Sentence 1:', 'a', 'b'] : ['الجملة 1:', 'أ', 'ب'],
    );
    expect(textOfRow(sanctions)).toBe(` … (${words})`);
    expect(textOfRow(others[0])).toBe(`${SANCTIONS}.\n`);
    await waitFor(() => expect(screen.getAllByRole('link')).toHaveLength(4));
    await expectAccessible();
  });

  it('marks each passage at the margin, a bar for each sign', async () => {
    show(await datasetOn(TEXT));
    await waitFor(() => expect(document.querySelectorAll('.article-bar')).toHaveLength(3));
    const bars = [...document.querySelectorAll('.article-bar')];
    expect(bars.map((bar) => /sign-(\w+)/.exec(bar.getAttribute('class') ?? '')?.[1])).toEqual([
      'with',
      'with',
      'against',
    ]);
    const [first, second] = bars.map((bar) => bar.getBoundingClientRect());
    expect(first?.left).not.toBe(second?.left);
  });

  it('lights the line of the words pointed at, and the words of a line', async () => {
    const store = show(await datasetOn(TEXT));
    const pointer = userEvent.setup();
    await pointer.hover(wordsOf('Russia and'));
    expect(store.getState().hovered).toEqual(line('r1'));
    await pointer.hover(wordsOf('a treaty'));
    expect(store.getState().hovered).toEqual(line('r2'));
    expect(store.getState().alsoHovered).toEqual([line('r1')]);
    await pointer.unhover(wordsOf('a treaty'));
    expect(store.getState().hovered).toBeNull();
    act(() => store.getState().hover(line('r4')));
    expect(lit('hovered')).toEqual([SANCTIONS]);
    act(() => store.getState().hover(actor('west')));
    expect(lit('hovered')).toEqual([SANCTIONS]);
  });

  it('lights the line of a link in focus', async () => {
    const store = show(await datasetOn(TEXT));
    const link = await screen.findByRole('link', { name: /Treaty/ });
    act(() => link.focus());
    expect(store.getState().hovered).toEqual(line('r1'));
    expect(lit('hovered').join('')).toBe(SIGNING);
  });

  it('selects by a press, and by another what else is read from the same words', async () => {
    const store = show(await datasetOn(TEXT));
    const selection = () => selectView(store.getState()).selection;
    await userEvent.click(wordsOf('The West'));
    expect(selection()).toEqual(line('r3'));
    expect(lit('selected')).toEqual([SANCTIONS]);
    await userEvent.click(wordsOf('The West'));
    expect(selection()).toEqual(line('r4'));
    await userEvent.click(wordsOf('The West'));
    expect(selection()).toEqual(line('r3'));
  });

  it('scrolls to what is selected elsewhere, and stays where it can be seen', async () => {
    const many = datasetOf(...Array.from({ length: 60 }, (_, index) => `A${index} + Z`));
    const store = show(many);
    const pane = screen.getByRole('region');
    act(() => store.getState().select(line('r1')));
    expect(pane.scrollTop).toBe(0);
    act(() => store.getState().select(line('r55')));
    await waitFor(() => expect(pane.scrollTop).toBeGreaterThan(1000));
    const { top, bottom } = pane.getBoundingClientRect();
    await waitFor(() => {
      const words = document.querySelector('span[data-selected]')?.getBoundingClientRect();
      expect(words?.top).toBeGreaterThan(top);
      expect(words?.bottom).toBeLessThan(bottom);
    });
  });

  it('dims the passages of which nothing is shown and says how many', async () => {
    const store = show(await datasetOn(TEXT));
    act(() => store.getState().setFilter('sign', ['with']));
    expect(lit('out')).toEqual(['Russia and Iran sign ', 'a treaty', ' in Moscow']);
    expect(screen.getByText(/Dimmed: 2 of 3 quotes/)).toBeVisible();
    expect(await screen.findAllByText('(hidden by the filters)')).toHaveLength(2);
    await expectAccessible();
    act(() => store.getState().setFilter('sign', ['with', 'against']));
    expect(screen.getByText(/Dimmed: 3 of 3 quotes/)).toBeVisible();
  });

  it('hides the translation at will, also after another view was looked at', async () => {
    const dataset = await datasetOn(TEXT);
    const store = createAppStore(dataset, { view: NAMED_VIEW });
    show(dataset, { store });
    expect(await screen.findAllByText(/, in English$/)).toHaveLength(3);
    await userEvent.click(screen.getByRole('checkbox', { name: 'Translation' }));
    expect(screen.queryByText(/, in English$/)).toBeNull();
    show(dataset, { store });
    for (const box of screen.getAllByRole('checkbox')) expect(box).not.toBeChecked();
  });

  it('translates for those who read another language, and for nobody else', async () => {
    const dataset = datasetOf('A + B');
    show(dataset, { locale: 'ar' });
    expect(screen.queryByRole('checkbox')).toBeNull();
    expect(screen.queryByText(/, in English$/)).toBeNull();
    show(dataset);
    expect(screen.getByRole('checkbox', { name: 'Translation' })).toBeChecked();
    expect(await screen.findByText(/, in English$/)).toBeVisible();
  });

  it('says so where nothing is quoted, and shows every source', async () => {
    show(
      rewrite(datasetOf('A'), ({ sources }) => {
        sources.push({ ...sources[0], id: 'second', title: { ar: 'نص آخر' } });
      }),
    );
    expect(screen.getAllByText(/No quotes from this text/)).toHaveLength(2);
    expect(screen.getAllByRole('heading', { level: 2 }).map((title) => title.textContent)).toEqual([
      'نص',
      'نص آخر',
    ]);
    await expectAccessible();
  });

  it('is there at once with two thousand relations', async () => {
    const many = datasetOf(
      ...Array.from({ length: 2000 }, (_, index) => `A${index % 90} + B${index}`),
    );
    const store = show(many);
    expect(document.querySelectorAll('.article-row')).toHaveLength(2000);
    const links = () => document.querySelectorAll('.article-notes a').length;
    await waitFor(() => expect(links()).toBeGreaterThan(2));
    expect(links()).toBeLessThan(100);
    act(() => store.getState().hover(line('r1')));
    expect(lit('hovered')).toHaveLength(1);
  });
});

describe('my copy of the article', () => {
  it('is known as the same text, and read with the quotes marked in it', async () => {
    show(await datasetOn(TEXT));
    await open(TEXT.replaceAll('\n', '\r\n'));
    await screen.findByText(/the text the graph was made from/);
    expect(rows().map(textOfRow)).toEqual(['Headline of it.', TEXT.split('\n')[1]]);
    expect(document.querySelectorAll('[data-out]')).toHaveLength(0);
    expect(screen.getByText('3 found, 0 moved, 0 not found')).toBeVisible();
    await expectAccessible();
    await userEvent.click(screen.getByRole('button', { name: 'Close the file' }));
    expect(screen.queryByText('Headline of it.')).toBeNull();
    expect(screen.getByRole('button', { name: 'Open the article file' })).toHaveFocus();
  });

  it('that differs has its quotes found, moved, or listed as lost', async () => {
    show(await datasetOn(TEXT));
    await open(
      TEXT.replace(' sanctions both ', ' sanctions neither ').replace(
        SIGNING,
        'Yesterday Russia and Iran sign a treaty',
      ),
    );
    await screen.findByText(/A different text: 1[0-9]{2} characters/);
    expect(screen.getByText('0 found, 2 moved, 1 not found')).toBeVisible();
    expect(await screen.findAllByText('moved')).toHaveLength(2);
    const lost = screen.getByRole('heading', {
      name: '1 quote not found',
    }).parentElement;
    expect(within(lost as HTMLElement).getByText(SANCTIONS)).toBeVisible();
    expect(rows().some((row) => /Sentence/.test(row.textContent ?? ''))).toBe(false);
    await expectAccessible();
  });

  it('stays with the session when another view is looked at', async () => {
    const dataset = await datasetOn(TEXT);
    const store = createAppStore(dataset, { view: NAMED_VIEW });
    show(dataset, { store });
    await open(TEXT);
    await screen.findByText('Headline of it.');
    show(dataset, { store });
    expect(screen.getAllByText('Headline of it.')).toHaveLength(2);
  });

  it('is refused with a reason where it is no text, in Arabic', async () => {
    show(await datasetOn(TEXT), { locale: 'ar' });
    await open(new Uint8Array([0xd1, 0xe6, 0xd3]));
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent(/UTF-8/));
    await expectAccessible();
    await open(TEXT);
    await waitFor(() => expect(screen.getByRole('status')).not.toHaveTextContent(/UTF-8/));
  });

  it('can be dropped on the article', async () => {
    show(await datasetOn(TEXT));
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([TEXT], 'mine.txt'));
    const send = (type: string) =>
      document.querySelector('.article-rows')?.dispatchEvent(
        new DragEvent(type, {
          bubbles: true,
          cancelable: true,
          dataTransfer,
        }),
      );
    act(() => void send('dragover'));
    expect(screen.getByText('Drop to open the article file')).toBeVisible();
    act(() => void send('drop'));
    expect(await screen.findByText('mine.txt')).toBeVisible();
    expect(screen.queryByText('Drop to open the article file')).toBeNull();
  });

  it('is never read as markup', async () => {
    const hostile = '<img src=x onerror=alert(1)>\n<script>alert(1)</script>\n';
    show(datasetOf('A + B'));
    await open(hostile + textOf('A + B'));
    await screen.findByText(/<script>/);
    expect(screen.getByRole('region').querySelector('img, script')).toBeNull();
  });
});
