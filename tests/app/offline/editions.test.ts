import { describe, expect, it } from 'vitest';
import { editionsToDelete } from '~/app/offline/editions';

const used = (id: string) => ({ id, isUsed: true });
const waiting = (id: string) => ({ id, isUsed: false });

describe('an edition that comes into use', () => {
  it('leaves the one before it, of which pages may be open, and removes older ones', () => {
    expect(editionsToDelete([used('a'), used('b'), waiting('c')], 'c')).toEqual(['a']);
  });

  it('removes one that only waited, and leaves the one that pages are of', () => {
    expect(editionsToDelete([used('a'), waiting('b'), waiting('c')], 'c')).toEqual(['b']);
  });

  it('leaves one that came later and waits for its own turn', () => {
    expect(editionsToDelete([used('a'), waiting('b'), waiting('c')], 'b')).toEqual([]);
  });

  it('removes nothing on the first visit, and nothing where it came back', () => {
    expect(editionsToDelete([waiting('a')], 'a')).toEqual([]);
    expect(editionsToDelete([used('a'), used('b')], 'a')).toEqual([]);
  });
});
