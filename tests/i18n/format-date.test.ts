import { describe, expect, it } from 'vitest';
import { formatDate } from '~/i18n/format-date';

describe('an EDTF date in words', () => {
  it.each([
    ['2025-01-17', '17 January 2025', '17 يناير 2025'],
    ['2022-02', 'February 2022', 'فبراير 2022'],
    ['2001', '2001', '2001'],
    ['0987', '987', '987'],
    ['0050-03-01', '1 March 50', '1 مارس 50'],
    ['2017/2021', '2017 to 2021', 'من 2017 إلى 2021'],
    ['2022-02/..', 'since February 2022', 'منذ فبراير 2022'],
    ['2022-02/', 'since February 2022', 'منذ فبراير 2022'],
    ['../2021', 'until 2021', 'حتى 2021'],
    ['2024~', 'about 2024', 'نحو 2024'],
    ['2024?', 'perhaps 2024', 'ربما 2024'],
    ['2024%', 'perhaps about 2024', 'ربما نحو 2024'],
    ['2019~/2021-05?', 'about 2019 to perhaps May 2021', 'من نحو 2019 إلى ربما مايو 2021'],
    ['198X', 'the 1980s', 'عقد 1980'],
    ['190X', '1900–1909', '1900–1909'],
    ['19XX', '1900–1999', '1900–1999'],
    ['000X', '1 BC–9 AD', '1 ق.م–9 م'],
    ['00XX', '1 BC–99 AD', '1 ق.م–99 م'],
    ['-00XX', '100 BC–2 BC', '100 ق.م–2 ق.م'],
    ['0000-05', 'May 1 BC', 'مايو 1 ق.م'],
    ['0000/0050', '1 BC to 50 AD', 'من 1 ق.م إلى 50 م'],
    ['-0044', '45 BC', '45 ق.م'],
    ['-0043-03-15', '15 March 44 BC', '15 مارس 44 ق.م'],
    ['-0500/0014', '501 BC to 14 AD', 'من 501 ق.م إلى 14 م'],
    ['Y12000', '12000', '12000'],
    ['Y-17000', '17001 BC', '17001 ق.م'],
    ['2024-XX', '2024', '2024'],
    ['2024-XX-XX', '2024', '2024'],
    ['2024-05-XX', 'May 2024', 'مايو 2024'],
    ['2023-23', 'autumn 2023', 'خريف 2023'],
  ])('%s', (edtf, en, ar) => {
    expect([formatDate('en', edtf), formatDate('ar', edtf)]).toEqual([en, ar]);
  });

  it.each([
    ['2017/2021', 'between 2017 and 2021', 'بين 2017 و2021'],
    ['2022-02/..', 'since February 2022', 'منذ فبراير 2022'],
    ['2001', '2001', '2001'],
  ])('%s, of something that happened', (edtf, en, ar) => {
    expect([formatDate('en', edtf, true), formatDate('ar', edtf, true)]).toEqual([en, ar]);
  });

  it.each(['', 'Friday', '../..', '2024/2025/2026', '<b>2024</b>'])(
    'leaves “%s” as it is, which is none',
    (text) => {
      expect([formatDate('en', text), formatDate('ar', text)]).toEqual([text, text]);
    },
  );
});
