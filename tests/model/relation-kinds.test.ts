import { describe, expect, it } from 'vitest';
import { RELATION_KINDS } from '~/model/relation-kinds';
import { SIGNS } from '~/model/sign';

describe('the relation kinds', () => {
  it('stand grouped by sign, as legends list them', () => {
    const order = [...SIGNS, 'as-given'];
    const places = RELATION_KINDS.map(({ sign }) => order.indexOf(sign));
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it.each(RELATION_KINDS.filter(({ id }) => id !== 'other'))(
    '$id maps to a PLOVER root of its own side',
    ({ sign, plover }) => {
      const cooperative = ['AGREE', 'CONSULT', 'SUPPORT', 'COOPERATE', 'AID'];
      if (sign === 'neither') expect(plover).toBe('CONSULT');
      else expect(cooperative.includes(plover ?? '')).toBe(sign === 'with');
    },
  );

  it('last or happen, and only a kind that is open leaves that to the relation', () => {
    const lasting = RELATION_KINDS.filter(({ lasts }) => lasts === true).map(({ id }) => id);
    expect(lasting).toEqual([
      'alliance',
      'treaty',
      'partnership',
      'trade',
      'war',
      'sanctions',
      'opposition',
      'negotiation',
    ]);
    const open = RELATION_KINDS.filter(({ lasts }) => lasts === 'as-given');
    expect(open.map(({ sign }) => sign)).toEqual(['as-given']);
  });

  it('are undirected where both do the same', () => {
    const undirected = RELATION_KINDS.filter(({ directed }) => !directed).map(({ id }) => id);
    expect(undirected).toEqual(
      expect.arrayContaining(['alliance', 'treaty', 'partnership', 'trade', 'war', 'negotiation']),
    );
  });
});
