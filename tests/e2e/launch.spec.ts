import { MESSAGES } from '../messages';
import { expect, test } from './test';

const TIES = 'from,to,stance\nRuritania,Syldavia,with\nRuritania,Borduria,against\n';

test('a file that the system opens the page with is looked at as one that is dropped', async ({
  explorer,
  page,
}) => {
  await page.addInitScript((text) => {
    const file = new File([text], 'ties.csv', { type: 'text/csv' });
    const setConsumer = (consumer: (launch: object) => void) =>
      consumer({ files: [{ getFile: async () => file }] });
    Object.defineProperty(window, 'launchQueue', { value: { setConsumer } });
  }, TIES);
  await explorer.open('?lang=ar');
  const words = MESSAGES.ar.opening;
  const outcome = page.getByRole('region', { name: words.outcome });
  await expect(outcome).toContainText(words.counts(3, 2));
  await page.keyboard.press('Escape');
  await explorer.expectCount(51);
});

test('a start without a file, and a file that is gone, open nothing', async ({
  explorer,
  page,
}) => {
  await page.addInitScript(() => {
    const gone = { getFile: () => Promise.reject(new DOMException('gone', 'NotFoundError')) };
    const setConsumer = (consumer: (launch: object) => void) => {
      consumer({});
      consumer({ files: [gone] });
    };
    Object.defineProperty(window, 'launchQueue', { value: { setConsumer } });
  });
  await explorer.open();
  await expect(explorer.dialog).toHaveCount(0);
});
