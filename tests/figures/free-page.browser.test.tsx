import { describe, expect, it } from 'vitest';
import type { Dataset } from '~/model/schema';
import { expectClear, textBoxes } from '../canvas/text-boxes';
import { MESSAGES } from '../messages';
import { pictureOn, sheetOn, stage, VARIED } from './picture-stage';

const LONG = 'A title that goes on and on about who stands with whom and against whom. ';

const withTitle = (title: string): Dataset => ({ ...VARIED, title: { en: title, ar: title } });

describe('a sheet', () => {
  it('has title, legend and source line, and leaves out what is not asked for', async () => {
    const on = await stage();
    const words = async (parts: Record<'title' | 'legend' | 'source', boolean>) =>
      (await textBoxes(await pictureOn(on, { parts }))).map(({ text }) => text).join('\n');
    const none = { title: false, legend: false, source: false };
    const [title, legend, source] = [
      /^Who stands with whom and against whom$/m,
      /^Type of statement$/m,
      /^Source: /m,
    ];
    expect(await words({ ...none, title: true })).toMatch(title);
    expect(await words({ ...none, legend: true })).toMatch(legend);
    expect(await words({ ...none, source: true })).toMatch(source);
    for (const part of [title, legend, source]) expect(await words(none)).not.toMatch(part);
  });

  it('explains only what occurs in it', async () => {
    const texts = (await textBoxes(await sheetOn(await stage()))).map(({ text }) => text);
    for (const word of ['With', 'Against', 'Neither', 'Fact', 'Threat', 'State', 'Bloc'])
      expect(texts).toContain(word);
    for (const word of ['Movement', 'Armed group', 'Other']) expect(texts).not.toContain(word);
  });

  it('starts where the page is read from', async () => {
    const english = await textBoxes(await sheetOn(await stage({ locale: 'en' })));
    const sheet = await sheetOn(await stage({ locale: 'ar' }));
    const arabic = await textBoxes(sheet);
    const left = english.find(({ text }) => text === MESSAGES.en.export.titles.both)?.left;
    const right = arabic.find(({ text }) => text === MESSAGES.ar.export.titles.both)?.right;
    expect(left).toBeCloseTo(sheet.width - (right ?? 0), -0.5);
  });

  it.each([
    ['en', 'plain', 'A title'],
    ['ar', 'plain', 'عنوان'],
    ['en', 'long', LONG.repeat(20)],
    ['ar', 'long', 'عنوان طويل لا ينتهي عن من يقف مع من وضد من. '.repeat(20)],
    ['en', 'spaceless', 'x'.repeat(5000)],
  ] as const)('overlaps nothing and cuts nothing off: %s, %s title', async (locale, _, title) => {
    const sheet = await sheetOn(await stage({ locale }, withTitle(title)));
    await expectClear(sheet);
  });
});
