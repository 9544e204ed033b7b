import { rawDatasetOf } from '../fixtures/graph-of';
import { expect, test } from './test';

/** Sixty actors with nine hundred relations, which take seconds to arrange. */
const MANY = Array.from({ length: 900 }, (_, index) => {
  const [from, to] = [index % 60, (index % 60) + 1 + Math.floor(index / 60)];
  return `A${from} ${index % 2 === 0 ? '+' : '-'} A${to % 60}`;
});

test('the page answers while a large graph is arranged in a worker', async ({ explorer, page }) => {
  await page.route('**/data/russia-iran-treaty-2025.json', (route) =>
    route.fulfill({ json: rawDatasetOf(...MANY) }),
  );
  await page.goto('./?lang=en&layout=fcose');
  const graph = page.getByRole('region', { name: explorer.words.graph.name });
  await expect(page.getByText(explorer.words.graph.arranging)).toBeAttached();
  expect(page.workers()).not.toEqual([]);

  // The page draws again and again before the worker has answered.
  const frames = await page.evaluate(async () => {
    const graph = document.querySelector('.graph');
    let count = 0;
    for (; count < 20 && graph?.ariaBusy === 'true'; count += 1)
      await new Promise((resolve) => requestAnimationFrame(resolve));
    return count;
  });
  expect(frames).toBe(20);

  await explorer.drawing.settled();
  await explorer.drawing.expectVisible('actor', 60);
  await expect(graph).toHaveAttribute('aria-busy', 'false');
});
