import { describe, expect, it } from 'vitest';
import { toCellText, toCopied } from '~/panels/table/copied-rows';

const text = (words: string, lang = 'en') => ({
  text: words,
  lang,
  dir: lang === 'ar' ? ('rtl' as const) : ('ltr' as const),
});

const columns = [
  { label: 'Who', toTexts: ([who = '']: readonly string[]) => [text(who)] },
  {
    label: 'What',
    toTexts: ([, ...what]: readonly string[]) => what.map((words) => text(words, 'ar')),
  },
];

describe('a cell that is copied', () => {
  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', ' =1', '\u202e=1', '＝1', '＋1', '－1', '＠a'])(
    'is never a formula: %j',
    (words) => {
      expect(toCellText(words)).toMatch(/^'/);
    },
  );

  it('is one cell, whatever breaks the text holds', () => {
    expect(toCellText('a\tb\r\nc\u2028d\u0000e')).toBe('a b c d e');
  });

  it('is otherwise as it was', () => {
    expect(toCellText('«قال» 5-3 = 2')).toBe('«قال» 5-3 = 2');
  });
});

describe('rows that are copied', () => {
  it('are separated by tabs, under the headings', () => {
    const { text: tabbed } = toCopied([['A', 'x', 'y'], ['=B']], columns, 'en');
    expect(tabbed).toBe("Who\tWhat\nA\tx | y\n'=B\t");
  });

  it('are a table in HTML, each text in its language, and none of it markup', () => {
    const { html } = toCopied([['<img src=x>', 'س', 'ص']], columns, 'ar');
    expect(html).toBe(
      '<table lang="ar" dir="rtl"><thead><tr><th>Who</th><th>What</th></tr></thead><tbody><tr>' +
        '<td><span lang="en" dir="ltr">&lt;img src=x&gt;</span></td>' +
        '<td><span lang="ar" dir="rtl">س</span><br><span lang="ar" dir="rtl">ص</span></td>' +
        '</tr></tbody></table>',
    );
  });
});
