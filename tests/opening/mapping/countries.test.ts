import { describe, expect, it } from 'vitest';
import { countryReaderOf } from '~/opening/mapping/countries';

describe('a column of countries', () => {
  const read = (...values: string[]) => values.map(countryReaderOf(values, 'country'));

  it('may have their names, in which NA is a value that is missing and not Namibia', () => {
    expect(read('Iran', 'NA', 'Namibia', 'روسيا')).toEqual(['IR', undefined, 'NA', 'RU']);
  });

  it('may have codes of one system, in which NA is Namibia', () => {
    expect(read('IR', 'NA', 'RU')).toEqual(['IR', 'NA', 'RU']);
    expect(read('DEU', 'NAM', 'RUS')).toEqual(['DE', 'NA', 'RU']);
  });

  it('may have both', () => {
    expect(read('IR', 'Russia', 'SY', 'Chad')).toEqual(['IR', 'RU', 'SY', 'TD']);
  });
});
