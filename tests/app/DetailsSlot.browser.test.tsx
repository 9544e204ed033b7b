import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { DetailsSlot } from '~/app/DetailsSlot';
import type { RelationId } from '~/model/ids';
import type { Dataset } from '~/model/schema';
import { selectView } from '~/store/selectors';
import { datasetOf } from '../fixtures/graph-of';
import { MESSAGES } from '../messages';
import { showPanel } from '../panels/details-stage';

const dataset: Dataset = {
  ...datasetOf('A + B', 'B - C'),
  stories: [
    {
      id: 'tale',
      title: { en: 'A tale', ar: 'حكاية' },
      steps: [{ caption: { en: 'A and B.' }, relations: ['r1' as RelationId], view: '' }],
    },
  ],
};

it.each([
  ['en', 'A tale'],
  ['ar', 'حكاية'],
] as const)('offers the stories first among the places to start at (%s)', async (locale, title) => {
  const store = showPanel(<DetailsSlot />, dataset, { locale });
  const { heading } = MESSAGES[locale].details.start;
  const section = screen.getByRole('heading', { name: heading }).parentElement as HTMLElement;
  const [first] = within(section).getAllByRole('link');
  expect(first).toHaveTextContent(title);
  await userEvent.click(first as HTMLElement);
  expect(selectView(store.getState()).story).toEqual({ id: 'tale', step: 0 });
});
