import fc from 'fast-check';
import jsQR from 'jsqr';
import { describe, expect, it } from 'vitest';
import { type QrCode, toQrCode } from '~/panels/share/qr-code';

const PIXELS = 4;

/** What a reader of codes that is not ours sees in one. */
function scan({ size, path }: QrCode): string | undefined {
  const side = size * PIXELS;
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
    for (let row = Number(y) * PIXELS; row < (Number(y) + 1) * PIXELS; row += 1)
      for (let at = Number(x) * PIXELS; at < (Number(x) + Number(width)) * PIXELS; at += 1)
        pixels.fill(0, (row * side + at) * 4, (row * side + at) * 4 + 3);
  return jsQR(pixels, side, side)?.data;
}

const BASE = 'https://example.org/entente/?';

describe('a QR code', () => {
  it('is read as the link that it was made of', () => {
    const links = fc.stringMatching(/^[a-z0-9=&,.*_%-]{0,600}$/).map((query) => BASE + query);
    fc.assert(
      fc.property(links, (link) => {
        const code = toQrCode(link);
        expect(code && scan(code)).toBe(link);
      }),
      { numRuns: 15 },
    );
  });

  it('has the light margin of four modules that cameras need', () => {
    const code = toQrCode(BASE);
    const columns = [...(code?.path ?? '').matchAll(/M(\d+) (\d+)h(\d+)/g)];
    const size = code?.size ?? 0;
    for (const [, x, y, width] of columns) {
      expect(Math.min(Number(x), Number(y))).toBeGreaterThanOrEqual(4);
      expect(Number(x) + Number(width)).toBeLessThanOrEqual(size - 4);
    }
  });

  it('stays coarse enough for cameras: a link that would need a finer one has none', () => {
    expect(toQrCode(BASE + 'x'.repeat(1_200))?.size).toBeLessThanOrEqual(117 + 8);
    expect(toQrCode(BASE + 'x'.repeat(1_400))).toBeUndefined();
  });
});
