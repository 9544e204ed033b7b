import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toCitationKey } from '~/formats/citations/citation-key';

describe('the key of a citation', () => {
  it('is the ids that it is made of, where they are plain', () => {
    expect(toCitationKey('russia-iran-treaty-2025', '1.0.0')).toBe('russia-iran-treaty-2025-1.0.0');
  });

  it('is ASCII that no format takes for anything else, and the same every time', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), (ids) => {
        expect(toCitationKey(...ids)).toMatch(/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/);
        expect(toCitationKey(...ids)).toBe(toCitationKey(...ids));
      }),
    );
  });

  it('tells things apart whose names have no Latin letters', () => {
    const keys = ['روسيا', 'إيران', 'روسيا/1', 'روسيا.1'].map((id) => toCitationKey('line', id));
    expect(new Set(keys).size).toBe(4);
  });
});
