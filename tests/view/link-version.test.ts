import { describe, expect, it } from 'vitest';
import { type LinkMigration, migrateLink, toVersionParam } from '~/view/link-version';
import { parsePermalink } from '~/view/permalink';
import { graphOf } from '../fixtures/graph-of';

const paramsOf = (search: string) => new Map(new URLSearchParams(search));

/** A second version that names filters otherwise, and a third that leaves another value out. */
const renamed: LinkMigration = (params) =>
  new Map([...params].map(([name, value]) => [name === 'sign' ? 'signs' : name, value]));
const spelled: LinkMigration = (params) => new Map([['bare', 'fade'], ...params]);

const migrated = (search: string) => migrateLink(paramsOf(search), [renamed, spelled]);

describe('a link of an earlier version', () => {
  it.each([
    ['sign=with', { bare: 'fade', signs: 'with' }],
    ['v=1&sign=with', { bare: 'fade', signs: 'with' }],
    ['v=2&signs=with', { bare: 'fade', signs: 'with' }],
    ['v=2&bare=hide', { bare: 'hide' }],
    ['v=3&signs=with', { signs: 'with' }],
  ])('is said in the terms of the present one: %s', (search, params) => {
    expect(migrated(search)).toEqual({
      params: new Map(Object.entries(params)),
      isLater: false,
      dropped: [],
    });
  });
});

describe('a link of a later version', () => {
  it('is read as far as it is understood, and known for what it is', () => {
    const { params, isLater } = migrated('v=4&signs=with&depth=3');
    expect(params).toEqual(paramsOf('signs=with&depth=3'));
    expect(isLater).toBe(true);
    const link = parsePermalink('?v=7&actor=A&colour=red', graphOf('A + B'), { layouts: [] });
    expect(link).toMatchObject({
      choices: { view: { selection: { type: 'actor', id: 'A' } } },
      dropped: ['colour=red'],
      isLater: true,
    });
  });
});

describe('the version of a link', () => {
  it.each(['0', '-1', '01', '1.0', 'two', '', '99999'])('is dropped where it is none: %s', (v) => {
    expect(migrateLink(new Map([['v', v]]))).toEqual({
      params: new Map(),
      isLater: false,
      dropped: [`v=${v}`],
    });
  });

  it('is written from the second on, so that links stay short', () => {
    expect([toVersionParam(1), toVersionParam(2)]).toEqual([[], [['v', '2']]]);
  });
});
