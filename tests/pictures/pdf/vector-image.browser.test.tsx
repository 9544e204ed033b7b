import { describe, expect, it } from 'vitest';
import { parseVectorImage } from '~/pictures/pdf/vector-image';

const svgOf = (inner: string, attributes = 'viewBox="0 0 512 512"') =>
  `<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${inner}</svg>`;

const FLAGS = import.meta.glob<string>('/node_modules/circle-flags/flags/??.svg', {
  query: '?raw',
  import: 'default',
});

describe('an image that becomes shapes', () => {
  it('has the shapes, colours and outline of a flag', () => {
    const image = parseVectorImage(
      svgOf(
        '<mask id="a"><circle cx="256" cy="256" r="256" fill="#fff"/></mask>' +
          '<g mask="url(#a)"><path fill="#d80027" d="M0 0h512v512H0z"/><rect width="2" height="3"/></g>',
      ),
    );
    expect(image).toMatchObject({ width: 512, height: 512 });
    expect(image?.clip).toMatch(/^M512 256C/);
    expect(image?.shapes.map(({ attributes }) => attributes)).toEqual([
      { d: 'M0 0L512 0L512 512L0 512Z', fill: '#d80027' },
      { d: 'M0 0L2 0L2 3L0 3Z', fill: '#000000' },
    ]);
  });

  it('is nearly every flag of a state', async () => {
    const markups = await Promise.all(Object.values(FLAGS).map((load) => load()));
    const understood = markups.filter((markup) => parseVectorImage(markup) !== undefined);
    expect(markups.length).toBeGreaterThan(200);
    expect(understood.length / markups.length).toBeGreaterThan(0.95);
  });

  it.each([
    ['a gradient', svgOf('<linearGradient id="a"/><path fill="url(#a)" d="M0 0h1"/>')],
    ['a script', svgOf('<script>alert(1)</script>')],
    ['a turned shape', svgOf('<path transform="rotate(9)" d="M0 0h1"/>')],
    ['a mask that is no plain hole', svgOf('<mask id="a"/><g mask="url(#a)"/>')],
    ['a mask within', svgOf('<g><path mask="url(#a)" d="M0 0h1"/></g>')],
    ['no size', svgOf('<path d="M0 0h1"/>', '')],
    ['no SVG', '<html/>'],
    ['no XML', '<svg'],
  ])('is none where it has %s, so that pixels are drawn instead', (_, markup) => {
    expect(parseVectorImage(markup)).toBeUndefined();
  });
});
