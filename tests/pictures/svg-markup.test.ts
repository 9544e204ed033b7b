import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeXml } from '~/base/xml-text';
import { roundLength, toMarkup } from '~/pictures/svg/svg-markup';

describe('SVG text', () => {
  it('writes elements, their attributes and what is in them', () => {
    const child = { tag: 'text', attributes: { x: 1, y: undefined }, content: 'a & b' };
    expect(
      toMarkup({ tag: 'g', attributes: {}, content: [child, { tag: 'path', attributes: {} }] }),
    ).toBe('<g><text x="1">a &amp; b</text><path/></g>');
  });

  it.each([
    ['<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;'],
    [']]>', ']]&gt;'],
    ['" onload="x', '&quot; onload=&quot;x'],
    ['a\u0000b\u0007c', 'a\ufffdb\ufffdc'],
    ['\ud800x\udfff', '\ufffdx\ufffd'],
    ['روسيا 🕊', 'روسيا 🕊'],
    ['a\nb', 'a&#10;b'],
  ])('escapes %j', (text, escaped) => {
    expect(escapeXml(text)).toBe(escaped);
  });

  it('lets no text leave its place', () => {
    const anyText = fc.string({ unit: 'binary', maxLength: 200 });
    fc.assert(
      fc.property(anyText, (text) => {
        const escaped = escapeXml(text);
        expect(escaped).not.toMatch(/[<>"]|&(?!(?:amp|lt|gt|quot|#10|#13|#9);)/);
        // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
        expect(escaped).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]|\p{Surrogate}/u);
      }),
    );
  });

  it.each([
    [1.005, 1],
    [-0.126, -0.13],
    [Number.NaN, 0],
    [Number.POSITIVE_INFINITY, 0],
  ])('rounds %d to %d', (length, rounded) => {
    expect(roundLength(length)).toBe(rounded);
  });
});
