import { DrawingProbe } from './drawing-probe';
import { expect, ON_BOTH, test } from './test';

const MAP_NAME = /^Map of who stands/;

test(
  'a reader finds on the map who is where, and comes back to the graph as it was',
  ON_BOTH,
  async ({ explorer, page }) => {
    await explorer.open('?v=2&level=named');
    const before = await explorer.drawing.picture();
    if (explorer.isPhone) await explorer.button('Map').click();
    else await page.keyboard.press('5');
    await expect(page.getByRole('application', { name: MAP_NAME })).toBeVisible();
    await expect(page.getByText('4 actors not on the map')).toBeVisible();
    await explorer.expectSearch(/view=map/);
    await expect(page.getByLabel('Layout')).toHaveCount(0);

    const [russia, iran, america, china] = await Promise.all(
      ['russia', 'iran', 'united-states', 'china'].map((id) => explorer.drawing.actorAt(id)),
    );
    expect(america?.x).toBeLessThan(russia?.x ?? 0);
    expect(russia?.x).toBeLessThan(china?.x ?? 0);
    expect(russia?.y).toBeLessThan(iran?.y ?? 0);

    await explorer.pressActor('israel');
    await expect(explorer.title).toHaveText('Israel');
    await explorer.expectSearch(/view=map.*actor=israel/);

    if (explorer.isPhone) await explorer.closePanel('details');
    await explorer.button('Graph').click();
    await expect(explorer.graph).toBeVisible();
    await explorer.drawing.settled();
    const after = await explorer.drawing.picture();
    const placesOf = (picture: typeof before) =>
      picture.elements.map((element) => element.split(' ').slice(0, 2).join(' '));
    expect(placesOf(after)).toEqual(placesOf(before));
  },
);

test('the map answers to keys and filters as the graph does; beside it the graph answers what is asked on it, each with a window of its own', async ({
  explorer,
  page,
}) => {
  await explorer.open('?view=map&level=principals');
  const map = page.getByRole('application', { name: MAP_NAME });
  await map.focus();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Enter');
  await expect(explorer.title).not.toHaveText(/treaty/);
  await explorer.option('Against').uncheck();
  await explorer.expectCount(31);
  await explorer.drawing.drag(await explorer.drawing.actorAt('china'), { x: -60, y: 40 });
  await explorer.expectSearch(/at=-/);
  await explorer.expectSearch(/^(?!.*moved)/);

  await explorer.goTo('?view=map');
  await page.keyboard.press('s');
  await expect(explorer.graph).toBeVisible();
  await explorer.expectSearch(/view=map&split=on/);
  const onGraph = new DrawingProbe(page, explorer.graph);
  const onMap = new DrawingProbe(page, map);
  const selectedOn = async (drawing: DrawingProbe) =>
    (await drawing.picture()).elements.filter((element) => / \S*selected/.test(element));

  await explorer.press(await onMap.actorAt('israel'));
  await expect(explorer.title).toHaveText('Israel');
  expect(await selectedOn(onGraph)).toEqual([expect.stringContaining('actor:israel')]);
  await explorer.press(await onGraph.actorAt('iran'));
  await expect(explorer.title).toHaveText('Iran');
  expect(await selectedOn(onMap)).toEqual([expect.stringContaining('actor:iran')]);

  const placesOnMap = async () =>
    (await onMap.picture()).elements.map((element) => element.split(' ').slice(0, 2).join(' '));
  const before = await placesOnMap();
  await onGraph.drag(await onGraph.actorAt('ukraine'), { x: 0, y: 24 });
  await explorer.expectSearch(/moved=ukraine/);
  expect(await placesOnMap()).toEqual(before);
  await page.keyboard.press('s');
  await expect(explorer.graph).toHaveCount(0);
  await expect(map).toBeVisible();
});
