import { describe, expect, it } from 'vitest';
import { dataPathOf, ownIdOf, readDocumentRef, toDocumentSearch } from '~/view/document-ref';

describe('the document that an address names', () => {
  it.each([
    ['?own=a1&sign=with', 'own:a1'],
    ['?sign=with&data=data/x.json', 'data:data/x.json'],
    ['?sign=with', null],
    ['?own=&data=', null],
  ])('%s is %s', (search, ref) => {
    expect(readDocumentRef(search)).toBe(ref);
  });

  it.each(['own:a b&c=d', 'data:data/x y.json', 'data:a:b', null] as const)(
    'is written so that it is read again: %s',
    (ref) => {
      expect(readDocumentRef(toDocumentSearch('?sign=with', ref))).toBe(ref);
      expect(readDocumentRef(toDocumentSearch('', ref))).toBe(ref);
      expect(new URLSearchParams(toDocumentSearch('?sign=with', ref)).get('sign')).toBe('with');
    },
  );

  it('is the reader’s own or one that is published', () => {
    expect([ownIdOf('own:a'), ownIdOf('data:a'), ownIdOf(null)]).toEqual([
      'a',
      undefined,
      undefined,
    ]);
    expect([dataPathOf('data:a'), dataPathOf('own:a')]).toEqual(['a', undefined]);
  });
});
