import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { CitePanel } from '~/panels/cite/CitePanel';
import { createAppStore } from '~/store/app-store';
import { INITIAL_VIEW, type View } from '~/view/view';
import { expectAccessible } from '../../fixtures/expect-accessible';
import { datasetOf } from '../../fixtures/graph-of';
import { rewrite } from '../../fixtures/rewrite';
import { NAMED_VIEW } from '../../fixtures/views';
import { MESSAGES } from '../../messages';
import { actor, line, showPanel } from '../details-stage';

const dataset = rewrite(
  datasetOf('iran is state IR Iran / إيران', 'iran arms-transfer> B: claim by C, fact', 'B - C'),
  ({ sources }) => {
    sources[0].published = '2025-01-17';
    sources[0].sentences = [0];
  },
);
const now = () => new Date(2026, 10, 26);

function open(
  locale: 'en' | 'ar' = 'en',
  select?: Parameters<typeof line>[0],
  view: View = NAMED_VIEW,
) {
  const store = createAppStore(dataset, { view, locale });
  if (select) store.getState().select(select.startsWith('r') ? line(select) : actor(select));
  showPanel(<CitePanel subject={null} now={now} />, dataset, { locale, store });
  return store;
}

const text = () => screen.getByRole<HTMLTextAreaElement>('textbox').value;
const without = (marked: string) => marked.replace(/[\u2068\u2069]/g, '');
const choose = (name: string) => userEvent.click(screen.getByRole('button', { name }));

describe.each(['en', 'ar'] as const)('citing what is selected (%s)', (locale) => {
  const words = MESSAGES[locale].cite;

  it('begins with the relation: its entry, and then the article that says so', async () => {
    open(locale, 'r1');
    const [entry, article] = without(text()).split('\n\n');
    expect(entry).toContain(locale === 'en' ? 'Iran supplied B with arms' : 'إيران');
    expect(entry).toContain('?v=2&line=r1&level=named&lang=');
    expect(article).toContain('https://example.org/text');
    expect(article).toContain('«iran arms-transfer> B claim by C»');
    expect(article).toContain('«iran arms-transfer> B fact»');
    await expectAccessible();
  });

  it('cites one of its quotes, in each format', async () => {
    open(locale, 'r1');
    await choose(words.subjects.quote);
    const [, second] = within(screen.getByRole('combobox')).getAllByRole('option');
    await userEvent.selectOptions(screen.getByRole('combobox'), second as HTMLElement);
    expect(text()).toContain('iran arms-transfer> B fact');
    expect(text()).not.toContain('claim by C');
    expect(text()).toMatch(/<[^>]*\?v=2&line=r1&level=named&lang=(en|ar)>\.\n$/);
    expect(text()).toContain('1.0.0');
    expect(screen.getByText(words.onlyHere)).toBeVisible();
    await choose('BibTeX');
    expect(text()).toMatch(/^@article\{fixture-text-\d+,\n/);
    expect(text()).toContain('date = {2025-01-17}');
    await choose('CSL-JSON');
    expect(JSON.parse(text())).toMatchObject([{ type: 'article-newspaper', language: 'ar' }]);
    await choose('RIS');
    expect(text()).toMatch(/^TY {2}- NEWS/);
    await expectAccessible();
  });

  it('leads to the relation alone from states and groups too, where its line stands for others', () => {
    open(locale, 'r1', INITIAL_VIEW);
    expect(without(text()).split('\n\n')[0]).toContain('?v=2&line=r1&level=named&lang=');
  });

  it('cites the dataset and the view with nobody as their maker', async () => {
    open(locale, 'iran');
    expect(text()).toContain('?v=2&actor=iran&level=named&lang=');
    await choose(words.subjects.dataset);
    await choose('BibTeX');
    expect(text()).toMatch(/^@dataset\{fixture-1\.0\.0,\n/);
    expect(text()).not.toMatch(/author|publisher/);
    expect(text()).toContain('urldate = {2026-11-26}');
  });

  it('says that nobody else can open an address of this machine', () => {
    open(locale, 'r1');
    expect(screen.getByText(words.onlyHere)).toBeVisible();
  });
});

describe('a citation', () => {
  it('is copied as it stands, and said to be', async () => {
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    open('en', 'r1');
    await choose('RIS');
    const shown = text();
    await choose('Copy');
    expect(write.mock.calls[0]?.[0].replaceAll('\r\n', '\n')).toBe(shown);
    expect(await screen.findByText('Citation copied.')).toBeVisible();
  });

  it('is selected, to copy by hand, where the browser refuses', async () => {
    const refusal = new DOMException('refused', 'NotAllowedError');
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(refusal);
    vi.spyOn(document, 'execCommand').mockReturnValue(false);
    open('en');
    await choose('Copy');
    expect(await screen.findByText(/copy it by hand/)).toBeVisible();
    const area = screen.getByRole<HTMLTextAreaElement>('textbox');
    expect(area.selectionEnd - area.selectionStart).toBe(area.value.length);
    await expectAccessible();
  });

  it.each([
    ['Plain text', 'txt'],
    ['BibTeX', 'bib'],
    ['CSL-JSON', 'json'],
    ['RIS', 'ris'],
  ])('is saved as a file of its kind: %s', async (format, extension) => {
    const saved: string[] = [];
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
      this: HTMLAnchorElement,
    ) {
      saved.push(this.download);
    });
    open('en', 'r1');
    await choose(format);
    await choose('Save as file');
    expect(saved).toEqual([`fixture-1.0.0-r1.${extension}`]);
    expect(screen.getByText(`File saved: ${saved[0]}`)).toBeVisible();
  });
});
