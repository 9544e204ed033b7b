import { expect, it } from 'vitest';
import { findNearestWord } from '~/base/nearest-word';

const words = ['alliance', 'aid', 'actsFor', 'id'];

it.each([
  ['allianse', 'alliance'],
  ['actFor', 'actsFor'],
  ['ids', 'id'],
  ['ID', 'id'],
])('takes %s for %s', (word, meant) => {
  expect(findNearestWord(word, words)).toBe(meant);
});

it.each(['banana', 'ix', 'x'.repeat(1_000_000), 'معاهدة'])(
  'takes what is far from all for none',
  (word) => {
    expect(findNearestWord(word, words)).toBeUndefined();
  },
);
