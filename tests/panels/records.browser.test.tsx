import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { openDataset } from '~/model/open-dataset';
import type { Dataset } from '~/model/schema';
import { ArticlePanel } from '~/panels/article/ArticlePanel';
import { DetailsPanel } from '~/panels/details/DetailsPanel';
import { FiltersPanel } from '~/panels/filters/FiltersPanel';
import { TablePanel } from '~/panels/table/TablePanel';
import { createAppStore } from '~/store/app-store';
import { selectView } from '~/store/selectors';
import type { View } from '~/view/view';
import { expectAccessible } from '../fixtures/expect-accessible';
import TABLE from '../fixtures/trade-table.json';
import { NAMED_VIEW } from '../fixtures/views';
import { actor, line, showPanel } from './details-stage';

const dataset = openDataset(JSON.stringify(TABLE)).dataset as Dataset;

const storeWith = (choices: Partial<View>) =>
  createAppStore(dataset, { view: { ...NAMED_VIEW, ...choices } });

it.each([
  ['en', /^Ruritania exports to Borduria$/, '1 record', 'row 2', 'as the file has it'],
  ['ar', /^صادرات روريتانيا إلى بوردوريا$/, 'سجل واحد', 'الصف 2', 'كما ورد في الملف'],
] as const)(
  'a relation of a table shows its record and its columns in %s',
  async (locale, title, count, place, meaning) => {
    showPanel(<DetailsPanel />, dataset, { locale, store: storeWith({ selection: line('t1') }) });
    expect(screen.getByRole('heading', { level: 2, name: title })).toBeVisible();
    expect(screen.getByRole('heading', { level: 3, name: count })).toBeVisible();
    expect(screen.getByText('Ruritania,Borduria,exports,900,ore,2023')).toBeVisible();
    expect(screen.getByText(place)).toBeVisible();
    expect(document.querySelector('.statement')).toHaveTextContent(meaning);
    const facts = screen.getAllByRole('definition').map(({ textContent }) => textContent);
    expect(facts).toEqual(expect.arrayContaining(['900', 'ore', '2023']));
    await expectAccessible();
  },
);

it('an actor shows the columns of its record, and the overview who made the dataset', () => {
  showPanel(<DetailsPanel />, dataset, { store: storeWith({ selection: actor('ruritania') }) });
  const facts = screen.getAllByRole('definition').map(({ textContent }) => textContent);
  expect(facts).toEqual(expect.arrayContaining(['1250.75', 'yes', 'East']));
});

it('the overview says who made the dataset, on what terms and from which file', () => {
  showPanel(<DetailsPanel />, dataset);
  const facts = screen.getAllByRole('definition').map(({ textContent }) => textContent);
  expect(facts).toEqual(
    expect.arrayContaining([
      'Test Lab and A. Annotator',
      'CC0-1.0',
      '31 December 2024',
      'ties.csv6 records, 412 bytes',
    ]),
  );
});

it('the table has a column for the weight and for each further column, to sort by', async () => {
  showPanel(
    <div style={{ display: 'grid', gridTemplate: '30rem / 100%', inlineSize: '76rem' }}>
      <TablePanel />
    </div>,
    dataset,
  );
  await userEvent.click(await screen.findByRole('button', { name: /^Weight/ }));
  const heads = () => screen.getAllByRole('rowheader').map(({ textContent }) => textContent);
  expect(heads().slice(0, 3)).toEqual([
    'Ruritania, Exports, Borduria',
    'Acme Mines, Trade, Zenith Works',
    'Borduria, Exports, Syldavia',
  ]);
  const first = screen.getByRole('row', { name: /Ruritania, Exports/ });
  expect(within(first).getByText('ore')).toBeInTheDocument();
  expect(screen.getByRole('columnheader', { name: /^year/ })).toBeInTheDocument();
  expect(screen.getByRole('columnheader', { name: /^Record/ })).toBeInTheDocument();
});

it('lines are as wide as the reader chooses, where relations have weights', async () => {
  const store = showPanel(<FiltersPanel />, dataset);
  await userEvent.click(screen.getByRole('button', { name: 'Weight' }));
  expect(selectView(store.getState()).width).toBe('weight');
});

it('a file is read in its order, and no copy of a text is asked for', () => {
  showPanel(<ArticlePanel />, dataset);
  expect(screen.getByText('6 of 6 records of the file, in its order.')).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Open the article file' })).toBeNull();
  const rows = screen.getAllByText(/^(?:Ruritania|Borduria|Zenith|Acme)[^,]*[, ].*/);
  expect(rows[0]).toHaveTextContent('Ruritania,Borduria,exports,900,ore,2023');
});
