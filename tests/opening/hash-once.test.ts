import { expect, it } from 'vitest';
import { openBytes } from '~/opening/open-bytes';

const file = { name: 'ties.csv', bytes: new TextEncoder().encode('from,to\nA,B\n') };

it('a file whose hash is known is not hashed again', async () => {
  const first = await openBytes(file, {});
  expect(first.sha256).toMatch(/^[0-9a-f]{64}$/);
  const known = 'a'.repeat(64);
  const again = await openBytes(file, {}, { sha256: known, wants: 'dataset' });
  expect(again.sha256).toBe(known);
  expect(again.dataset?.sources[0]?.sha256).toBe(known);
});
