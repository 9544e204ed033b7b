import { expect, it } from 'vitest';
import { rememberable } from '~/opening/mapping/rememberable';

it('is one key for the same headings, whatever their order, case and blanks', () => {
  const one = rememberable({ columns: { From: 'from', ' to ': 'to', Since: 'date' } });
  const other = rememberable({ columns: { since: 'ignore', FROM: 'to', to: 'from' } });
  expect(one).toBeDefined();
  expect(other).toBe(one);
  expect(rememberable({ columns: { From: 'from', To: 'to' } })).not.toBe(one);
});

it('is none where headings do not tell a file', () => {
  expect(rememberable({})).toBeUndefined();
  expect(rememberable({ columns: { '#1': 'from', '#2': 'to', name: 'name' } })).toBeUndefined();
});
