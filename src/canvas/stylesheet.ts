import type { StylesheetJson } from 'cytoscape';
import { LABEL_GAP } from '~/layout/node-box';
import type { ActorShape } from '~/marks/looks';
import { ACTOR_MARKS, OWN_MARK, SIGN_MARKS } from '~/marks/looks';
import { SIGNS } from '~/model/sign';
import type { Palette } from '~/ui/palette';
import { toBundleRules } from './bundle-rules';
import { LABEL_FONT } from './label';
import { toFontSize } from './label-fit';
import { PLACED } from './run-layout';

/** What a drawing looks like: colours, and whether it is too large for detail. */
export interface StyleOptions {
  readonly palette: Palette;
  /** Straight lines, and labels only where they can be read. */
  readonly isLarge: boolean;
}

type Rules = { selector: string; style: Record<string, unknown> }[];

/** The stylesheet of the drawing; built once for each look. */
export function toStylesheet(options: StyleOptions): StylesheetJson {
  return [
    ...actorRules(options),
    ...lineRules(options),
    ...overRules(options.palette),
    ...toBundleRules(options),
    ...stateRules(options.palette),
  ] as unknown as StylesheetJson;
}

/** A shape as the drawing knows it. */
function shapeStyle(shape: ActorShape) {
  return shape === 'circle'
    ? { shape: 'ellipse' }
    : { shape: 'polygon', 'shape-polygon-points': shape };
}

function actorRules({ palette, isLarge }: StyleOptions): Rules {
  const shapes = Object.entries(ACTOR_MARKS).map(([kind, { shape }]) => ({
    selector: `node[kind = "${kind}"]`,
    style: shapeStyle(shape),
  }));
  return [
    {
      selector: 'node',
      style: {
        ...shapeStyle(OWN_MARK.shape),
        label: 'data(label)',
        width: 'data(size)',
        height: 'data(size)',
        color: palette.ink,
        'font-family': LABEL_FONT,
        'font-size': toFontSize,
        'font-weight': 400,
        'line-height': 'data(lineHeight)',
        'text-valign': 'bottom',
        'text-margin-y': LABEL_GAP,
        'text-wrap': 'wrap',
        'text-max-width': 1000,
        'text-outline-color': palette.paper,
        'text-outline-width': 2,
        'min-zoomed-font-size': isLarge ? 8 : 5,
        'background-color': palette.paper,
        'border-width': 1.5,
        'border-color': palette.ink,
        'overlay-opacity': 0,
      },
    },
    { selector: 'node[kind = "state"]', style: { 'font-weight': 600 } },
    {
      selector: 'node[kind != "state"]',
      style: { 'background-color': palette.inkSoft, 'border-width': 0 },
    },
    {
      selector: 'node[flag]',
      style: { 'background-image': 'data(flag)', 'background-fit': 'cover', 'border-width': 1 },
    },
    ...shapes,
    {
      // A group is drawn as a pile of marks, of one shape where its members are of one kind.
      selector: 'node[?group]',
      style: { ghost: 'yes', 'ghost-offset-x': 4, 'ghost-offset-y': -4, 'ghost-opacity': 0.5 },
    },
  ];
}

/** The size of heads beside Cytoscape's own. */
export const HEAD_SCALE = 0.85;

const CURVE = {
  'curve-style': 'unbundled-bezier',
  'control-point-distances': 'data(bend)',
  'control-point-weights': 0.5,
  'edge-distances': 'node-position',
  'source-endpoint': 'data(sourceEnd)',
  'target-endpoint': 'data(targetEnd)',
};

function lineRules({ palette, isLarge }: StyleOptions): Rules {
  const signs = SIGNS.map((sign) => {
    const color = palette[SIGN_MARKS[sign].color];
    return {
      selector: `edge[sign = "${sign}"]`,
      style: {
        'line-color': color,
        'target-arrow-color': color,
        'source-arrow-color': color,
        'mid-source-arrow-color': color,
        color,
      },
    };
  });
  return [
    {
      selector: 'edge',
      style: {
        width: 'data(width)',
        'target-arrow-shape': 'data(targetHead)',
        'source-arrow-shape': 'data(sourceHead)',
        'mid-source-arrow-shape': 'data(middle)',
        'arrow-scale': HEAD_SCALE,
        'source-distance-from-node': 3,
        'target-distance-from-node': 3,
        'overlay-opacity': 0,
        ...(isLarge ? { 'curve-style': 'straight' } : CURVE),
      },
    },
    // In a large drawing too the lines of a bundle are told apart when it is fanned out.
    { selector: 'edge[bundle]', style: CURVE },
    {
      selector: 'edge[modality != "fact"]',
      style: { 'line-style': 'dashed', 'line-dash-pattern': 'data(dashes)' },
    },
    {
      selector: 'edge[modality != "fact"][modality != "claim"]',
      style: { 'line-cap': 'round' },
    },
    ...signs,
    {
      // A round head reaches beyond its point.
      selector: 'edge[sign = "neither"]',
      style: { 'source-distance-from-node': 5, 'target-distance-from-node': 5 },
    },
  ];
}

/** What is over has a stroke across its middle and open heads; pattern and hue stay as they are. */
function overRules(palette: Palette): Rules {
  const strokes = SIGNS.map((sign) => ({
    selector: `edge[?over][sign = "${sign}"]`,
    style: { 'mid-target-arrow-color': palette[SIGN_MARKS[sign].color] },
  }));
  return [
    {
      selector: 'edge[?over]',
      style: {
        'mid-target-arrow-shape': 'tee',
        // Large enough for the stroke to be seen between two small marks.
        'arrow-scale': 1.2,
        'source-arrow-fill': 'hollow',
        'target-arrow-fill': 'hollow',
      },
    },
    ...strokes,
  ];
}

function stateRules(palette: Palette): Rules {
  return [
    // Faint, but still at least 4.5:1 against the paper.
    { selector: '.isolate', style: { opacity: 0.64 } },
    { selector: '.dimmed', style: { opacity: 0.3 } },
    { selector: '.strongly-dimmed', style: { opacity: 0.14 } },
    { selector: `node[!${PLACED}]`, style: { display: 'none' } },
    { selector: '.hidden, .folded', style: { display: 'none' } },
    ...nameRules(),
    {
      // A pinned actor stands on a disc; rings are what is selected or pointed at.
      selector: 'node.pinned',
      style: {
        'underlay-color': palette.ink,
        'underlay-opacity': 0.5,
        'underlay-padding': 4,
        'underlay-shape': 'ellipse',
      },
    },
    {
      selector: 'node.hovered',
      style: { 'outline-width': 1.5, 'outline-offset': 2.5, 'outline-color': palette.ink },
    },
    {
      selector: 'node.selected',
      style: { 'outline-width': 3, 'outline-offset': 3, 'outline-color': palette.ink },
    },
    {
      selector: 'node.keyboard-focused',
      style: {
        'outline-width': 2.5,
        'outline-offset': 5,
        'outline-color': palette.ink,
        'outline-style': 'dashed',
      },
    },
    {
      selector: 'edge.hovered, edge.selected, edge.keyboard-focused',
      style: {
        label: 'data(label)',
        'font-family': LABEL_FONT,
        'font-size': toFontSize,
        'font-weight': 600,
        'text-outline-color': palette.paper,
        'text-outline-width': 3,
        'text-rotation': 'autorotate',
        'underlay-color': palette.ink,
        'underlay-opacity': 0.16,
        'underlay-padding': 4,
        'z-index': 10,
      },
    },
    { selector: 'edge.selected', style: { 'underlay-opacity': 0.28, 'underlay-padding': 5 } },
    // The band under the lines of a bundle.
    { selector: 'edge.fanned', style: { 'underlay-opacity': 0.06, 'underlay-padding': 2 } },
    // Side by side, as those of a pair are, their underlays would run into one dark patch.
    { selector: 'edge.together', style: { 'underlay-opacity': 0.06 } },
    {
      selector: 'edge.keyboard-focused',
      style: { 'underlay-opacity': 0.36, 'underlay-padding': 6, 'z-index': 11 },
    },
  ];
}

/** Names that stand elsewhere than below their mark, or wait until they are pointed at. */
function nameRules(): Rules {
  return [
    {
      selector: 'node.named-above',
      style: { 'text-valign': 'top', 'text-margin-y': -LABEL_GAP },
    },
    {
      selector: 'node.named-right, node.named-left',
      style: { 'text-valign': 'center', 'text-margin-y': 0 },
    },
    {
      selector: 'node.named-right',
      style: { 'text-halign': 'right', 'text-margin-x': LABEL_GAP },
    },
    {
      selector: 'node.named-left',
      style: { 'text-halign': 'left', 'text-margin-x': -LABEL_GAP },
    },
    { selector: 'node.unnamed', style: { label: '' } },
    {
      selector: 'node.unnamed.hovered, node.unnamed.selected, node.unnamed.keyboard-focused',
      style: { label: 'data(label)', 'z-index': 12 },
    },
  ];
}
