import { describe, expect, it } from 'vitest';
import type { StillDrawing } from '~/canvas/still/draw-still';
import { STAND_INS, toStillSvg } from '~/canvas/still/still-svg';
import type { SvgElement } from '~/pictures/svg/svg-markup';

const preset = { id: 'wide', aspect: 1.65 };
const line: SvgElement = {
  tag: 'path',
  attributes: { d: 'M0.04 1.26Q5 5 10 1', fill: 'none', stroke: STAND_INS.with },
};
const textOf = (content: string): SvgElement => ({
  tag: 'text',
  attributes: { x: 1, y: 2, 'font-weight': '600', 'text-anchor': 'middle', fill: STAND_INS.ink },
  content,
});
const group = (id: string, ...content: readonly SvgElement[]): SvgElement => ({
  tag: 'g',
  attributes: { id },
  content,
});
const drawing = (...elements: readonly SvgElement[]): StillDrawing => ({
  box: { x1: 0, y1: 0, x2: 10, y2: 8 },
  scale: 1,
  elements,
});
const namesOf = (name: string) => drawing(line, group('labels', textOf(name)));

describe('a still drawing as SVG', () => {
  it('holds once what is alike in all languages, and what differs once for each', () => {
    const svg = toStillSvg(preset, { en: namesOf('Iran'), ar: namesOf('إيران') });
    expect(svg.match(/<path/g)).toHaveLength(1);
    expect(svg).toContain('<path class="stroke-with" d="M0 1.3Q5 5 10 1"/>');
    expect(svg).toContain('<text data-in="en" class="fill-ink bold" x="1" y="2">Iran</text>');
    expect(svg).toContain('<text data-in="ar" class="fill-ink bold" x="1" y="2">إيران</text>');
  });

  it('lets no name break out of its text', () => {
    const hostile = '</text></svg><script>alert("1")</script>&lt;';
    const svg = toStillSvg(preset, { en: namesOf(hostile) });
    expect(svg).not.toContain('<script');
    expect(svg).toContain('&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&amp;lt;');
  });

  it('tells the box of each language, and draws no halo twice', () => {
    const halo = { ...textOf('Iran'), attributes: { 'aria-hidden': 'true', fill: 'none' } };
    const svg = toStillSvg(preset, {
      en: drawing(halo, textOf('Iran')),
      ar: { ...drawing(halo, textOf('Iran')), box: { x1: -1, y1: 0, x2: 11, y2: 8 } },
    });
    expect(svg).toContain('data-boxes="{&quot;en&quot;:[0,0,10,8],&quot;ar&quot;:[-1,0,11,8]}"');
    expect(svg.match(/<text/g)).toHaveLength(1);
  });

  it('takes the colours of the look alone', () => {
    const odd = { ...line, attributes: { ...line.attributes, stroke: '#123456' } };
    expect(() => toStillSvg(preset, { en: drawing(odd) })).toThrow('#123456');
  });
});
