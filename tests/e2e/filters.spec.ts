import type { Sign } from '~/model/sign';
import { actorCount, countMergedLines, countRelations, relationCount } from './article';
import { expect, test, WIDE_AND_PHONE } from './test';

const signs = (...chosen: readonly Sign[]) =>
  countRelations((relation) => chosen.includes(relation.sign));
const lines = (...chosen: readonly Sign[]) =>
  countMergedLines((relation) => chosen.includes(relation.sign));

for (const [language, on] of WIDE_AND_PHONE)
  test(
    `the legend switches what it explains, and says what is left (${language})`,
    on,
    async ({ explorer }) => {
      await explorer.open(`?lang=${language}`);
      const { filters } = explorer.words;
      await explorer.openPanel('filters');
      await explorer.option(filters.signs.against).click();
      await explorer.expectCount(signs('with', 'neither'));
      await explorer.drawing.expectVisible('line', lines('with', 'neither'));
      await explorer.option(filters.signs.neither).click();
      await explorer.expectCount(signs('with'));
      await explorer.option(filters.signs.against).click();
      await explorer.expectCount(signs('with', 'against'));
      await explorer.button(filters.resetAll).click();
      await explorer.expectCount(relationCount);
      await explorer.drawing.expectVisible('line', countMergedLines());
      await expect(explorer.button(filters.resetAll)).toHaveCount(0);

      // A name of the legend shows it alone, and again everything.
      await explorer.optionName(filters.modalities.opinion).click();
      await explorer.expectCount(
        countRelations(({ claims }) => claims.some(({ modality }) => modality === 'opinion')),
      );
      await expect(explorer.optionName(filters.modalities.opinion)).toHaveAttribute(
        'aria-pressed',
        'true',
      );
      await explorer.optionName(filters.modalities.opinion).click();
      await explorer.expectCount(relationCount);
    },
  );

test('each option counts what it would leave given the others; undo takes a filter back, redo sets it again', async ({
  explorer,
  page,
}) => {
  await explorer.open('?sign=with');
  await explorer.openPanel('filters');
  await expect(explorer.option('With')).toHaveAccessibleName(`With, ${signs('with')} relations`);
  await expect(explorer.option('Against')).toHaveAccessibleName(
    `Against, ${signs('against')} relations`,
  );
  await expect(explorer.option('War')).toHaveAccessibleName('War, 0 relations');

  await explorer.option('Neither').click();
  await explorer.expectCount(signs('with', 'neither'));
  await explorer.button('Undo').click();
  await explorer.expectCount(signs('with'));
  await page.keyboard.press('ControlOrMeta+Shift+z');
  await explorer.expectCount(signs('with', 'neither'));
  await page.keyboard.press('ControlOrMeta+z');
  await explorer.expectCount(signs('with'));
});

test('actors left without relations fade, or hide when asked to; a period leaves the relations of its days, and the undated where they are wanted', async ({
  explorer,
}) => {
  await explorer.open('?v=2&level=named&relation-kind=war');
  await explorer.expectCount(1);
  await explorer.drawing.expectVisible('actor', actorCount);
  await explorer.openPanel('filters');
  await explorer.button('Hide').click();
  await explorer.drawing.expectVisible('actor', 2);
  expect(await explorer.drawing.visible('actor')).toEqual(['hezbollah', 'israel']);
  await explorer.expectSearch('?v=2&level=named&relation-kind=war&bare=hide&lang=en');

  await explorer.goTo('?period=2020-01-01/2020-12-31');
  const undated = explorer.filters.getByRole('checkbox', { name: 'Undated relations' });
  await undated.click();
  const in2020 = countRelations(({ when }) => ['2020', '2017/2021'].includes(when?.edtf ?? ''));
  await explorer.expectCount(in2020);
  await undated.click();
  await explorer.expectCount(in2020 + countRelations(({ when }) => !when));
});
