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

  it('may have codes that are the same country in both of the systems that they could be of', () => {
    expect(read('IRN', 'RUS', 'SYR', 'USA')).toEqual(['IR', 'RU', 'SY', 'US']);
  });

  it('is uncertain where the systems differ in one country', () => {
    // SLV is El Salvador in ISO 3166 and Slovenia in the Correlates of War.
    const codes = ['IRN', 'RUS', 'SYR', 'IRQ', 'CHN', 'CUB', 'PAK', 'POL', 'IND', 'SLV'];
    expect(read(...codes)).toEqual(codes.map(() => undefined));
  });

  it('may have both', () => {
    expect(read('IR', 'Russia', 'SY', 'Chad')).toEqual(['IR', 'RU', 'SY', 'TD']);
  });
});
