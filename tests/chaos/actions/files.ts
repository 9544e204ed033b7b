import type { Page } from '@playwright/test';
import { isLocale } from '~/i18n/locale';
import { MESSAGES } from '../../messages';
import { defineAction } from '../action';

interface DroppedFile {
  readonly name: string;
  readonly text: string;
}

const TIES: DroppedFile = {
  name: 'ties.csv',
  text: 'from,to,stance,since\nRuritania,Syldavia,with,2019\nRuritania,Borduria,against,2021\n',
};

/** Files of which nothing, or little, can be read. */
const BAD_FILES: readonly DroppedFile[] = [
  { name: 'empty.csv', text: '' },
  { name: 'photo.png', text: '\u0089PNG\r\n\u001a\n\0\0\0\rIHDR' },
  { name: 'broken.json', text: '{"id": "broken", "actors": [' },
  { name: 'other.json', text: '{"id": "x", "version": "1.0.0", "actors": [{}], "relations": 7}' },
  { name: 'deep.json', text: `${'['.repeat(5000)}${']'.repeat(5000)}` },
  { name: 'broken.graphml', text: '<graphml><graph><node id="a"/><edge source="a" target="b"' },
  { name: 'broken.xlsx', text: 'PK\u0003\u0004 and no more' },
  { name: 'one-column.csv', text: 'name\nRuritania\nSyldavia\n' },
  { name: 'no-name', text: '\0\u0001\u0002\u0003' },
];

async function drop(page: Page, { name, text }: DroppedFile): Promise<void> {
  await page.evaluate(
    ({ name, text }) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([text], name));
      const place = document.querySelector('main') ?? document.body;
      place.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    },
    { name, text },
  );
}

/** A file dropped that cannot be opened. */
export const dropBadFile = defineAction({
  name: 'drop-bad-file',
  run: async (page, random) => {
    const file = random.someOf(BAD_FILES);
    await drop(page, file);
    return file.name;
  },
});

/** A small table dropped and opened in place of what is shown. */
export const openTable = defineAction({
  name: 'open-table',
  run: async (page) => {
    await drop(page, TIES);
    const lang = await page.evaluate(() => document.documentElement.lang);
    const { opening } = MESSAGES[isLocale(lang) ? lang : 'en'];
    const open = page.locator('.opening').getByRole('button', { name: opening.open, exact: true });
    const isThere = await open.waitFor({ timeout: 3000 }).then(
      () => true,
      () => false,
    );
    if (isThere) await open.dispatchEvent('click');
    return isThere ? TIES.name : 'the dialog did not come';
  },
});
