import { describe, expect, it } from 'vitest';
import { toStylesheet } from '~/canvas/stylesheet';
import { ACTOR_MARKS, MODALITY_MARKS, SIGN_MARKS } from '~/marks/looks';
import { ACTOR_KINDS } from '~/model/actor-kinds';
import { PALETTES } from '~/ui/palette';

const rulesOf = (theme: 'light' | 'dark', isLarge = false) =>
  toStylesheet({ palette: PALETTES[theme], isLarge }) as unknown as readonly {
    selector: string;
    style: Record<string, unknown>;
  }[];

const styleOf = (selector: string, theme: 'light' | 'dark' = 'light', isLarge = false) =>
  Object.assign(
    {},
    ...rulesOf(theme, isLarge)
      .filter((rule) => rule.selector === selector)
      .map(({ style }) => style),
  ) as Record<string, unknown>;

describe('the stylesheet', () => {
  it.each(['light', 'dark'] as const)('colours signs from the %s palette', (theme) => {
    for (const sign of ['with', 'against', 'neither'] as const)
      expect(styleOf(`edge[sign = "${sign}"]`, theme)).toMatchObject({
        'line-color': PALETTES[theme][sign],
        'target-arrow-color': PALETTES[theme][sign],
      });
  });

  it('sets labels on a halo of paper', () => {
    expect(styleOf('node', 'dark')).toMatchObject({
      'text-outline-color': PALETTES.dark.paper,
      color: PALETTES.dark.ink,
    });
  });

  it('draws straight lines where there are very many', () => {
    expect(styleOf('edge')['curve-style']).toBe('unbundled-bezier');
    expect(styleOf('edge', 'light', true)['curve-style']).toBe('straight');
  });

  it('rings what is selected or attended to, so that colour is not the only cue', () => {
    const widths = ['node.hovered', 'node.selected', 'node.keyboard-focused'].map(
      (selector) => styleOf(selector)['outline-width'],
    );
    expect(widths.every((width) => Number(width) > 0)).toBe(true);
    expect(styleOf('node.keyboard-focused')['outline-style']).toBe('dashed');
  });
});

describe('the marks', () => {
  it('have a shape for every actor kind, no two alike', () => {
    const shapes = ACTOR_KINDS.map(({ id }) => String(ACTOR_MARKS[id].shape));
    expect(new Set(shapes).size).toBe(ACTOR_KINDS.length);
  });

  it('keep polygons within the square that Cytoscape allows', () => {
    const corners = Object.values(ACTOR_MARKS).flatMap(({ shape }) =>
      shape === 'circle' ? [] : shape,
    );
    expect(corners.every((corner) => Math.abs(corner) <= 1)).toBe(true);
  });

  it('have a head for every sign, no two alike', () => {
    expect(new Set(Object.values(SIGN_MARKS).map(({ head }) => head)).size).toBe(3);
  });

  it('draw a fact solid, a claim dashed and the rest dotted', () => {
    const patterns = Object.values(MODALITY_MARKS).map(({ pattern }) => pattern);
    expect(patterns).toEqual(['solid', 'dashed', 'dotted', 'dotted', 'dotted', 'dotted']);
  });

  it('strokes out what is over in the hue of its sign, and opens its heads', () => {
    expect(styleOf('edge[?over]')).toMatchObject({
      'mid-target-arrow-shape': 'tee',
      'target-arrow-fill': 'hollow',
      'source-arrow-fill': 'hollow',
    });
    for (const sign of ['with', 'against', 'neither'] as const)
      expect(styleOf(`edge[?over][sign = "${sign}"]`, 'dark')).toEqual({
        'mid-target-arrow-color': PALETTES.dark[sign],
      });
  });
});
