import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawGroup } from '~/pictures/drawing-group';
import { PICTURE_FORMATS } from '~/pictures/formats';
import { pdf } from '~/pictures/formats/pdf';
import type { Picture, PictureFormat, PictureOptions } from '~/pictures/formats/picture-format';
import { png } from '~/pictures/formats/png';
import { svg } from '~/pictures/formats/svg';
import { isPossibleSize, MAX_SIDE } from '~/pictures/raster';
import { meanDifference, pictureOf, pixelAt, shareOf, toPixels } from './drawn-picture';

const plain: PictureOptions = { scale: 1, transparent: false };

async function write(format: PictureFormat, picture: Picture, options = plain): Promise<Blob> {
  const result = await format.write(picture, options);
  if (!result.ok) throw new Error(`${format.id} was not written: ${result.failure}`);
  return result.value;
}

async function writeSvg(picture: Picture, options = plain): Promise<Document> {
  const text = await (await write(svg, picture, options)).text();
  return new DOMParser().parseFromString(text, 'image/svg+xml');
}

/** A colour's channel, give or take what JPEG loses. */
const near = (value: number) => expect.closeTo(value, -1);

const dot = pictureOf((context) => {
  context.fillStyle = '#c2410c';
  context.fillRect(10, 10, 20, 20);
});

/** A little of everything that a graph is drawn with. */
const everything = pictureOf((context) => {
  context.save();
  context.translate(30, 30);
  context.scale(1.5, 1.5);
  context.strokeStyle = 'rgba(11,95,165,0.5)';
  context.lineWidth = 2;
  context.setLineDash([4, 2]);
  context.beginPath();
  context.moveTo(-15, -15);
  context.quadraticCurveTo(0, 15, 20, -10);
  context.stroke();
  context.setLineDash([]);
  context.beginPath();
  context.ellipse(0, 0, 8, 6, 0.3, 0, 2 * Math.PI);
  context.closePath();
  context.fillStyle = '#ffffff';
  context.fill();
  context.save();
  context.clip();
  context.fillStyle = '#0b5fa5';
  context.fillRect(-10, 0, 20, 10);
  context.restore();
  context.strokeStyle = '#1c2126';
  context.stroke();
  context.restore();
  context.beginPath();
  context.moveTo(60, 10);
  context.arcTo(90, 10, 90, 40, 8);
  context.arcTo(90, 40, 60, 40, 8);
  context.lineTo(60, 40);
  context.closePath();
  context.fillStyle = '#c2410c';
  context.fill();
  context.globalAlpha = 0.5;
  context.beginPath();
  context.arc(60, 45, 10, 0, Math.PI, true);
  context.bezierCurveTo(50, 60, 70, 60, 70, 45);
  context.fill();
});

/** A flag as the application has them, and an image that no plain shapes can draw. */
const FLAG =
  '<svg xmlns="http://www.w3.org/2000/svg" width="32" height="32" viewBox="0 0 512 512"><mask id="a"><circle cx="256" cy="256" r="256" fill="#fff"/></mask><g mask="url(#a)"><path fill="#d80027" d="M0 0h512v512H0z"/><circle fill="#0052b4" cx="256" cy="256" r="128"/></g></svg>';
const SHADED =
  '<svg xmlns="http://www.w3.org/2000/svg" width="32" height="32" viewBox="0 0 32 32"><linearGradient id="a"><stop stop-color="red"/><stop offset="1" stop-color="blue"/></linearGradient><rect width="32" height="32" fill="url(#a)"/></svg>';

async function loadImage(markup: string): Promise<HTMLImageElement> {
  const image = new Image();
  image.src = `data:image/svg+xml,${encodeURIComponent(markup)}`;
  await image.decode();
  return image;
}

/** Titles and labels that a file may break on. */
const HOSTILE: [string, string][] = [
  ['<script>alert(1)</script>', ']]> endstream endobj %%EOF'],
  ['a\u0000\u001b\ud800', '\udfff\u202e\u2067abc روسيا'],
  ['=cmd()', '=cmd()'],
  ['م'.repeat(50_000), 'م'.repeat(50_000)],
];

describe.each(PICTURE_FORMATS)('$id', (format) => {
  it('has the type and the size that were asked for', async () => {
    const file = await write(format, dot);
    const { width, height } = await toPixels(file);
    expect(file.type).toBe(format.mediaType);
    expect([width, height]).toEqual([100, 60]);
  });

  it('shows the drawing on its paper', async () => {
    const pixels = await toPixels(await write(format, dot));
    expect(pixelAt(pixels, 20, 20)).toEqual([0xc2, 0x41, 0x0c, 255].map(near));
    expect(pixelAt(pixels, 0, 0)).toEqual([0xfb, 0xfa, 0xf7, 255].map(near));
  });

  it('shows lines, shapes and clipped parts alike', async () => {
    const [pixels, asPng] = await Promise.all([
      write(format, everything).then(toPixels),
      write(png, everything).then(toPixels),
    ]);
    expect(meanDifference(pixels, asPng)).toBeLessThan(2);
  });

  it('has nothing under the drawing where it is transparent, if it can be', async () => {
    const pixels = await toPixels(await write(format, dot, { ...plain, transparent: true }));
    expect(pixelAt(pixels, 0, 0)[3]).toBe(format.canBeTransparent ? 0 : 255);
  });

  it('has paper under what the drawing rubs out', async () => {
    const rubbed = pictureOf((context) => {
      context.fillRect(0, 0, 50, 50);
      context.globalCompositeOperation = 'destination-out';
      context.fillRect(10, 10, 10, 10);
    });
    const pixels = await toPixels(await write(format, rubbed));
    expect(pixelAt(pixels, 15, 15)).toEqual([0xfb, 0xfa, 0xf7, 255].map(near));
    expect(pixelAt(pixels, 30, 30)).toEqual([0, 0, 0, 255].map(near));
  });

  it('shows images where they are drawn, alike', async () => {
    const flags = await Promise.all([loadImage(FLAG), loadImage(SHADED)]);
    const picture = pictureOf((context) => {
      context.drawImage(flags[0], 0, 0, 32, 32, 10, 10, 40, 40);
      context.globalAlpha = 0.5;
      context.drawImage(flags[1], 55, 10, 40, 40);
    });
    const [pixels, asPng] = await Promise.all([
      write(format, picture).then(toPixels),
      write(png, picture).then(toPixels),
    ]);
    expect(pixelAt(pixels, 30, 30)).toEqual([0, 82, 180, 255].map(near));
    expect(meanDifference(pixels, asPng)).toBeLessThan(3);
  });

  it('is the same every time', async () => {
    const lines = pictureOf((context) => {
      everything.draw(context);
      context.fillText('Iran إيران 中', 10, 20);
    });
    const files = await Promise.all([write(format, lines), write(format, lines)]);
    const [first, second] = await Promise.all(files.map((file) => file.arrayBuffer()));
    expect(new Uint8Array(first as ArrayBuffer)).toEqual(new Uint8Array(second as ArrayBuffer));
  });

  it('says where it comes from, in words that programs look for', async () => {
    const link = 'https://entente.example/?a=1&b=2';
    const origin = { dataset: 'sample', version: '1.0.0', date: '2026-11-24', link };
    const text = await (
      await write(
        format,
        pictureOf(() => {}, { origin }),
      )
    ).text();
    expect(text).toContain('<dc:identifier>sample@1.0.0</dc:identifier>');
    expect(text).toContain('<dc:source>https://entente.example/?a=1&amp;b=2</dc:source>');
  });

  it('is whole whatever its words hold', async () => {
    const expectWhole = async (title: string, label: string) => {
      const origin = { dataset: title, version: label, date: title, link: label };
      const hostile = pictureOf(
        (context) => {
          dot.draw(context);
          context.direction = 'rtl';
          context.fillText(label, 90, 50);
        },
        { title, description: label, lang: title, origin },
      );
      const pixels = await toPixels(await write(format, hostile));
      expect(pixelAt(pixels, 20, 20)).toEqual([0xc2, 0x41, 0x0c, 255].map(near));
    };
    // As examples of the property they would have the whole of Unicode searched for their letters.
    for (const words of HOSTILE) await expectWhole(...words);
    const anyText = fc.string({ unit: 'binary', maxLength: 50 });
    await fc.assert(fc.asyncProperty(anyText, anyText, expectWhole), { numRuns: 4 });
  });

  it('is not written once it is no longer wanted', async () => {
    const before = AbortSignal.abort(new Error('enough'));
    await expect(format.write(dot, { ...plain, signal: before })).rejects.toThrow('enough');
    const later = new AbortController();
    const writing = format.write(dot, { ...plain, signal: later.signal });
    later.abort(new Error('enough'));
    await expect(writing).rejects.toThrow('enough');
  });
});

const PLEX = '"IBM Plex Sans", "IBM Plex Sans Arabic", sans-serif';

/** Text in a direction, straight and turned, with a halo, in the letters of the site. */
async function setText(
  text: string,
  direction: 'ltr' | 'rtl',
  textAlign: 'left' | 'right',
): Promise<Picture> {
  await document.fonts.load(`600 24px ${PLEX}`, text);
  return pictureOf(
    (context) => {
      context.font = `600 24px ${PLEX}`;
      Object.assign(context, { direction, textAlign, fillStyle: '#1c2126' });
      context.fillText(text, textAlign === 'left' ? 10 : 290, 60);
      context.translate(150, 150);
      context.rotate(-0.4);
      context.textAlign = 'center';
      Object.assign(context, { strokeStyle: '#c2410c', lineWidth: 6, lineJoin: 'round' });
      context.strokeText(text, 0, 0);
      context.fillText(text, 0, 0);
    },
    { width: 300, height: 200, dir: direction },
  );
}

const TEXTS = [
  ['Latin letters', 'ltr', 'Russia, AVA — office', 'left'],
  ['Arabic letters with marks', 'rtl', 'بَيْتُ السلام', 'right'],
  ['both, and digits', 'rtl', 'إيران (IRAN) 12.5', 'right'],
] as const;

describe.each([
  ['a PDF file', pdf, plain],
  ['an SVG file of outlines', svg, { ...plain, outlines: true }],
] as const)('the text of %s', (_, format, options) => {
  it.each(TEXTS)('has %s where a canvas has them', async (_, direction, text, textAlign) => {
    const set = await setText(text, direction, textAlign);
    const [pixels, asPng] = await Promise.all([
      write(format, set, options).then(toPixels),
      write(png, set).then(toPixels),
    ]);
    expect(meanDifference(pixels, asPng)).toBeLessThan(3);
    expect(shareOf(pixels, '#c2410c')).toBeCloseTo(shareOf(asPng, '#c2410c'), 1);
  });

  it('has letters that no font of the site has, as the device draws them', async () => {
    const text = '中国 🕊 हिन्दी';
    const set = pictureOf((context) => {
      context.font = '24px sans-serif';
      Object.assign(context, { strokeStyle: '#c2410c', lineWidth: 6, fillStyle: '#0b5fa5' });
      context.strokeText(text, 5, 40);
      context.globalAlpha = 0.5;
      context.fillRect(0, 50, 100, 10);
    });
    const pixels = await toPixels(await write(format, set, options));
    const asPng = await toPixels(await write(png, set));
    expect(shareOf(asPng, '#c2410c')).toBeGreaterThan(0.05);
    expect(shareOf(pixels, '#c2410c')).toBeCloseTo(shareOf(asPng, '#c2410c'), 1);
  });
});

describe('the text of an SVG file', () => {
  it('keeps to its room in another font, its letters stretched so that they stay joined', async () => {
    const set = await setText('إيران وروسيا والصين', 'rtl', 'right');
    const parsed = await writeSvg(set);
    const texts = [...parsed.querySelectorAll('text')];
    for (const text of texts) text.setAttribute('font-family', 'monospace');
    const root = document.importNode(parsed.documentElement, true);
    document.body.append(root);
    const drawn = [...root.querySelectorAll('text')].map((text) => text.getComputedTextLength());
    root.remove();
    const ruler = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D;
    ruler.font = `600 24px ${PLEX}`;
    const { width } = ruler.measureText('إيران وروسيا والصين');
    expect(drawn).toEqual(texts.map(() => expect.closeTo(width, 1)));
    expect(texts.every((text) => text.getAttribute('lengthAdjust') === 'spacingAndGlyphs')).toBe(
      true,
    );
  });
});

describe('an SVG file of outlines', () => {
  const outlined = { ...plain, outlines: true };

  it('has neither text nor font, and says what its letters read', async () => {
    const parsed = await writeSvg(await setText('بوتين & Co', 'rtl', 'right'), outlined);
    expect(parsed.querySelectorAll('text, style')).toHaveLength(0);
    expect(new XMLSerializer().serializeToString(parsed)).not.toMatch(/font-/);
    const labels = [...parsed.querySelectorAll('[aria-label]')];
    expect(labels.map((label) => label.getAttribute('aria-label'))).toEqual([
      'بوتين & Co',
      'بوتين & Co',
    ]);
    expect(parsed.querySelectorAll('path[aria-hidden]')).toHaveLength(1);
  });

  it('keeps its groups', async () => {
    const grouped = pictureOf((context) =>
      drawGroup(context, 'labels', () => context.fillText('Iran', 10, 20)),
    );
    const parsed = await writeSvg(grouped, outlined);
    expect(parsed.querySelector('#labels > path')?.getAttribute('aria-label')).toBe('Iran');
  });

  it.each([
    ['a script', '<script>alert(1)</script>'],
    ['what XML cannot hold', '\u0000\u0008\u001b\ufffe\ud800'],
    ['direction overrides', '\u202e\u2067abc'],
    ['10 kB', 'م'.repeat(5_000)],
  ])('is whole when a label holds %s', async (_, label) => {
    const picture = pictureOf((context) => context.fillText(label, 10, 10), {
      title: label,
    });
    const parsed = await writeSvg(picture, outlined);
    expect(parsed.querySelector('parsererror')).toBeNull();
    expect(parsed.querySelectorAll('script, [onload], text')).toHaveLength(0);
  });

  it('is not written once it is no longer wanted', async () => {
    const later = new AbortController();
    const writing = svg.write(await setText('Iran', 'ltr', 'left'), {
      ...outlined,
      signal: later.signal,
    });
    later.abort(new Error('enough'));
    await expect(writing).rejects.toThrow('enough');
  });
});

describe('a file of pixels', () => {
  it.each([2, 4])('has %d times as many pixels each way at that scale', async (scale) => {
    const { width, height } = await toPixels(await write(png, dot, { ...plain, scale }));
    expect([width, height]).toEqual([100 * scale, 60 * scale]);
  });

  it.each([
    ['too wide', { width: MAX_SIDE, height: 10 }, 2],
    ['too high', { width: 10, height: 5000 }, 4],
  ])('is not made where it would be %s', async (_, size, scale) => {
    const huge = pictureOf(() => {}, size);
    expect(await png.write(huge, { ...plain, scale })).toEqual({ ok: false, failure: 'too-large' });
  });

  it('may be as large as every browser can do', () => {
    expect(isPossibleSize({ width: MAX_SIDE, height: MAX_SIDE })).toBe(true);
    expect(isPossibleSize({ width: MAX_SIDE + 1, height: 1 })).toBe(false);
  });
});

describe('an SVG file', () => {
  it('says what it is, in its language', async () => {
    const picture = pictureOf(() => {}, {
      title: 'معاهدة',
      description: 'رسم',
      lang: 'ar',
      dir: 'rtl',
    });
    const { documentElement: root } = await writeSvg(picture);
    expect(root.getAttribute('role')).toBe('img');
    expect(root.getAttribute('lang')).toBe('ar');
    expect(root.getAttribute('viewBox')).toBe('0 0 100 60');
    expect(root.firstElementChild?.tagName).toBe('title');
    expect(root.querySelector('title')?.textContent).toBe('معاهدة');
    expect(root.querySelector('desc')?.textContent).toBe('رسم');
  });

  it('has no paper where it is transparent', async () => {
    const nothing = pictureOf(() => {});
    const countRects = async (transparent: boolean) =>
      (await writeSvg(nothing, { ...plain, transparent })).querySelectorAll('rect').length;
    expect([await countRects(false), await countRects(true)]).toEqual([1, 0]);
  });

  it('draws dashes as long as the drawing is large', async () => {
    const dashed = pictureOf((context) => {
      context.scale(2, 2);
      context.setLineDash([4, 3]);
      context.beginPath();
      context.lineTo(0, 0);
      context.lineTo(9, 9);
      context.stroke();
    });
    const path = (await writeSvg(dashed)).querySelector('path');
    expect(path?.getAttribute('stroke-dasharray')).toBe('8 6');
    expect(path?.getAttribute('stroke-width')).toBe('2');
  });

  it('makes one element of a shape that is filled and then stroked', async () => {
    const shape = pictureOf((context) => {
      context.rect(0, 0, 10, 10);
      context.fill();
      context.stroke();
    });
    expect((await writeSvg(shape)).querySelectorAll('path')).toHaveLength(1);
  });

  it('puts text where its letters stand, whatever line of it is placed', async () => {
    const lines = pictureOf((context) => {
      context.font = '20px sans-serif';
      for (const baseline of ['top', 'middle', 'alphabetic', 'bottom'] as const) {
        context.textBaseline = baseline;
        context.fillText('Iran', 10, 40);
      }
    });
    const texts = (await writeSvg(lines)).querySelectorAll('text');
    const heights = [...texts].map((text) => Number(text.getAttribute('y')));
    expect(heights[2]).toBe(40);
    expect(heights).toEqual([...heights].sort((a, b) => b - a));
  });

  it('carries the images it shows', async () => {
    const image = new Image();
    image.src = `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"><rect width="8" height="8" fill="red"/></svg>')}`;
    await image.decode();
    const picture = pictureOf((context) => context.drawImage(image, 0, 0, 8, 8, 20, 20, 30, 30));
    const file = await write(svg, picture);
    expect(pixelAt(await toPixels(file), 30, 30)).toEqual([255, 0, 0, 255]);
  });

  it('leaves out an image that cannot be had rather than pointing at it', async () => {
    const image = new Image(8, 8);
    image.src = '/no-such-flag.svg';
    const picture = pictureOf((context) => context.drawImage(image, 0, 0, 8, 8));
    expect((await writeSvg(picture)).querySelector('image')).toBeNull();
  });

  it.each([
    ['a script', '<script>alert(1)</script>'],
    ['the end of CDATA', ']]>'],
    ['what XML cannot hold', '\u0000\u0008\u001b\ufffe\ud800'],
    ['direction overrides', '\u202e\u2067abc'],
    ['100 kB', 'م'.repeat(100_000)],
  ])('is whole when a label holds %s', async (_, label) => {
    const picture = pictureOf((context) => context.fillText(label, 10, 10), { title: label });
    const parsed = await writeSvg(picture);
    expect(parsed.querySelector('parsererror')).toBeNull();
    expect(parsed.querySelectorAll('script, [onload]')).toHaveLength(0);
    expect(parsed.querySelectorAll('text')).toHaveLength(1);
  });

  it('is whole whatever its labels hold', async () => {
    const anyText = fc.string({ unit: 'binary', maxLength: 50 });
    await fc.assert(
      fc.asyncProperty(anyText, anyText, async (title, label) => {
        const picture = pictureOf((context) => context.strokeText(label, 5, 5), { title });
        const parsed = await writeSvg(picture);
        expect(parsed.querySelector('parsererror')).toBeNull();
        expect(parsed.documentElement.children).toHaveLength(5);
      }),
      { numRuns: 60 },
    );
  });

  it('has what is drawn as a group in one of that name, and none that is empty', async () => {
    const grouped = pictureOf((context) => {
      drawGroup(context, 'outer', () => {
        context.fillRect(0, 0, 5, 5);
        drawGroup(context, 'inner', () => context.fillText('Iran', 10, 10));
        drawGroup(context, 'nothing', () => {});
        context.fillRect(10, 0, 5, 5);
      });
      context.fillRect(20, 0, 5, 5);
    });
    const root = (await writeSvg(grouped)).documentElement;
    const outlineOf = (element: Element): unknown[] =>
      [...element.children].map((child) =>
        child.tagName === 'g' ? [child.id, ...outlineOf(child)] : child.tagName,
      );
    expect(outlineOf(root).slice(-2)).toEqual([
      ['outer', 'path', ['inner', 'text'], 'path'],
      'path',
    ]);
  });

  it('has ids that are plain and its own, whatever groups are called', async () => {
    const anyText = fc.string({ unit: 'binary', maxLength: 20 });
    const names = fc.array(fc.oneof(anyText, fc.constantFrom('clip', 'paper', 'a', 'a-2')));
    await fc.assert(
      fc.asyncProperty(names, async (given) => {
        const grouped = pictureOf((context) => {
          for (const name of given)
            drawGroup(context, name, () => {
              context.save();
              context.rect(0, 0, 5, 5);
              context.clip();
              context.fillRect(0, 0, 5, 5);
              context.restore();
            });
        });
        const parsed = await writeSvg(grouped);
        const ids = [...parsed.querySelectorAll('[id]')].map(({ id }) => id);
        expect(parsed.querySelectorAll('g')).toHaveLength(given.length);
        expect(new Set(ids).size).toBe(ids.length);
        expect(ids.filter((id) => !/^[A-Za-z][A-Za-z0-9-]*$/.test(id))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('is not written when drawing fails', async () => {
    const broken = pictureOf(() => {
      throw new Error('no drawing');
    });
    expect(await svg.write(broken, plain)).toEqual({ ok: false, failure: 'unwritable' });
  });
});
