import type { ActorKindId } from '~/model/actor-kinds';
import type { Modality } from '~/model/modality';
import type { Sign } from '~/model/sign';

/** What stands at the end of a line. */
export type Arrowhead = 'triangle' | 'tee' | 'circle';

/**
 * How a sign is drawn: the colour's name in the palette, the head at the end acted upon, and what
 * stands in the middle of a line that acts both ways, which has no heads.
 */
export interface SignMark {
  readonly color: Sign;
  readonly head: Arrowhead;
  readonly mutual: 'diamond' | 'circle' | 'none';
}

/** The marks of the signs; hue is never the only cue. */
export const SIGN_MARKS: Readonly<Record<Sign, SignMark>> = {
  with: { color: 'with', head: 'triangle', mutual: 'none' },
  against: { color: 'against', head: 'tee', mutual: 'diamond' },
  neither: { color: 'neither', head: 'circle', mutual: 'circle' },
};

/**
 * The stroke across the middle of a line that is over, in pixels beside a line of plain width; its
 * heads are open. Neither pattern nor faintness says it, for these mean something else.
 */
export const OVER_STROKE = { length: 9, width: 2.25 } as const;

/** How a modality is drawn: the lengths of strokes and gaps in turn, in line widths. */
export interface ModalityMark {
  readonly pattern: 'solid' | 'dashed' | 'dotted';
  /** Empty for a solid line; strokes of no length are round dots. */
  readonly rhythm: readonly number[];
}

/**
 * The marks of the modalities. There are three patterns, told apart in the thinnest line: what is
 * neither stated nor attributed is dotted, whichever it is; its words say the rest.
 */
export const MODALITY_MARKS: Readonly<Record<Modality, ModalityMark>> = {
  fact: { pattern: 'solid', rhythm: [] },
  claim: { pattern: 'dashed', rhythm: [4.5, 2.5] },
  opinion: { pattern: 'dotted', rhythm: [0, 2.4] },
  plan: { pattern: 'dotted', rhythm: [0, 2.4] },
  threat: { pattern: 'dotted', rhythm: [0, 2.4] },
  allegation: { pattern: 'dotted', rhythm: [0, 2.4] },
};

const DOT = 0.01;

/** The stroke and gap lengths, in pixels, of a line of a modality and width; empty where solid. */
export function toDashes(modality: Modality, width: number): readonly number[] {
  return MODALITY_MARKS[modality].rhythm.map((length) => Math.max(DOT, length * (width + 0.6)));
}

/** The shape of an actor's mark: a circle, or the corners of a polygon within ±1, x and y in turn. */
export type ActorShape = 'circle' | readonly number[];

/** How an actor kind is drawn: its shape, and its size beside that of a state of equal weight. */
export interface ActorKindMark {
  readonly shape: ActorShape;
  readonly scale: number;
}

/** The marks of the built-in actor kinds; a state's circle holds its flag where there is one. */
export const ACTOR_MARKS: Readonly<Record<ActorKindId, ActorKindMark>> = {
  state: { shape: 'circle', scale: 1 },
  person: { shape: [0, -1, 1, 0, 0, 1, -1, 0], scale: 0.94 },
  institution: { shape: [-1, -1, 1, -1, 1, 1, -1, 1], scale: 0.74 },
  'armed-group': { shape: [0, -0.9, 1, 0.8, -1, 0.8], scale: 0.94 },
  movement: { shape: star(5, 0.5), scale: 1.02 },
  bloc: { shape: [-0.5, -0.87, 0.5, -0.87, 1, 0, 0.5, 0.87, -0.5, 0.87, -1, 0], scale: 0.92 },
  other: { shape: cross(0.36), scale: 0.82 },
};

/** The mark of every kind that a dataset brings: a pentagon. */
export const OWN_MARK: ActorKindMark = { shape: polygon(5), scale: 0.94 };

/** The mark of an actor kind, by its id. */
export function actorMarkOf(kind: string): ActorKindMark {
  return Object.hasOwn(ACTOR_MARKS, kind) ? ACTOR_MARKS[kind as ActorKindId] : OWN_MARK;
}

/** The width in pixels of a line with that many claims: bounded, so that none hides another. */
export function toLineWidth(claimCount: number): number {
  return Math.min(4.4, 1 + 0.7 * Math.max(1, claimCount));
}

const SMALLEST = 17;
const LARGEST = 50;
const FULL_WEIGHT = 9;

/** The diameter in pixels of a mark; its area grows with the weight as a part of the heaviest. */
export function toActorSize(kind: string, weight: number, heaviest: number): number {
  const share = Math.sqrt(weight / Math.max(heaviest, FULL_WEIGHT));
  return Math.round((SMALLEST + (LARGEST - SMALLEST) * share) * actorMarkOf(kind).scale * 10) / 10;
}

function star(points: number, waist: number): readonly number[] {
  return corners(points * 2, (corner) => (corner % 2 === 0 ? 1 : waist));
}

function polygon(points: number): readonly number[] {
  return corners(points, () => 1);
}

/** Corners around the middle from the top on, each at its distance. */
function corners(count: number, radiusOf: (corner: number) => number): readonly number[] {
  return Array.from({ length: count }, (_, corner) => {
    const angle = (2 * Math.PI * corner) / count - Math.PI / 2;
    return [Math.cos(angle), Math.sin(angle)].map(
      (x) => Math.round(x * radiusOf(corner) * 1e3) / 1e3,
    );
  }).flat();
}

function cross(arm: number): readonly number[] {
  const [a, b] = [arm, 1];
  return [-a, -b, a, -b, a, -a, b, -a, b, a, a, a, a, b, -a, b, -a, a, -b, a, -b, -a, -a, -a];
}
