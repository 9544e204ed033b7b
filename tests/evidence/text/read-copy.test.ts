import { describe, expect, it } from 'vitest';
import { isSameText, MAX_COPY_BYTES, readCopy } from '~/evidence/text/read-copy';

const TEXT = 'روسيا وإيران\nمعاهدة 𝐀\n';

async function read(...parts: BlobPart[]) {
  const result = await readCopy(new Blob(parts));
  return result.ok ? result.value : result.failure;
}

describe('readCopy', () => {
  it('reads UTF-8 and counts line ends and a byte order mark as datasets do', async () => {
    const plain = await read(TEXT);
    expect(plain).toMatchObject({ text: { text: TEXT, length: 22 } });
    expect(await read('\ufeff', TEXT.replaceAll('\n', '\r\n'))).toMatchObject(
      typeof plain === 'string' ? {} : { sha256: plain.sha256 },
    );
  });

  it('knows the text of a source by its length and SHA-256', async () => {
    const copy = await read('abc');
    if (typeof copy === 'string') throw new Error(copy);
    const sha256 = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
    expect(copy.sha256).toBe(sha256);
    expect(isSameText({ length: 3, sha256 }, copy)).toBe(true);
    expect(isSameText({ length: 3, sha256: sha256.replace('b', 'c') }, copy)).toBe(false);
    expect(isSameText({ length: 4, sha256 }, copy)).toBe(false);
    expect(isSameText({ length: 3, sha256 }, { ...copy, sha256: undefined })).toBeUndefined();
  });

  it.each([
    ['not-text', new Uint8Array([0xc7, 0xe1, 0xd1])],
    ['not-text', 'PK\0\0'],
    ['empty', ' \r\n\ufeff'],
    ['too-large', 'a'.repeat(MAX_COPY_BYTES + 1)],
  ])('refuses what is %s', async (failure, content) => {
    expect(await read(content)).toBe(failure);
  });
});
