import { type RefObject, useLayoutEffect, useMemo, useState } from 'react';
import { localizedText } from '~/base/localized';
import { useLocale } from '~/i18n/use-messages';
import type { ActorId } from '~/model/ids';
import { selectDrawnGraph } from '~/store/selectors';
import { useApp } from '~/store/use-app';
import { useMedia } from '~/ui/use-media';

/** The size of names in heads, in rem: that of `--step--1`. */
const NAME_SIZE = 0.8125;

/** The extents of the matrix, in pixels. */
export interface Geometry {
  /** The side of a cell. */
  readonly cell: number;
  /** How far row heads reach along the row. */
  readonly head: number;
  /** How high column heads are. */
  readonly top: number;
  /** The room that the matrix is seen in. */
  readonly room: Area;
}

/** A width and a height, in pixels. */
export interface Area {
  readonly inline: number;
  readonly block: number;
}

/** What extents follow from. */
export interface Measures {
  readonly room: Area;
  /** The number of actors. */
  readonly size: number;
  /** The length of the longest name. */
  readonly longest: number;
  /** The size of the reader's letters. */
  readonly rem: number;
  /** Whether fingers press the cells. */
  readonly isCoarse: boolean;
}

/** A part of the rows or columns: from `start` up to `end`, which is not in it. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Rows and columns come and go by so many at a time. */
const CHUNK = 6;

/** Room in a head beside the name, for its mark and edges, in rem. */
const BESIDE_NAME = 2.75;

/** Cells as large as the room lets all of them be, within what can be pressed and read. */
export function toGeometry({ room, size, longest, rem, isCoarse }: Measures): Geometry {
  const wanted = longest + BESIDE_NAME * rem;
  const head = Math.round(clamp(wanted, 7 * rem, Math.min(12 * rem, room.inline * 0.36)));
  // On a phone what is selected is told over the foot of the page: rows are to be seen above it.
  const height = room.block * (isCoarse ? 0.26 : 0.36);
  const top = Math.round(clamp(wanted, 6 * rem, Math.min(12 * rem, height)));
  const [least, most] = isCoarse ? [2.25 * rem, 2.75 * rem] : [1.5 * rem, 2.5 * rem];
  const fitting = (room.inline - head - 1) / Math.max(size, 1);
  return { cell: Math.floor(clamp(fitting, least, most)), head, top, room };
}

/** The cells of a row or column that are seen when it is scrolled so far, in whole chunks. */
export function toSpan(scrolled: number, room: number, cell: number, size: number): Span {
  const first = Math.floor(scrolled / cell / CHUNK) * CHUNK;
  const last = Math.ceil((scrolled + Math.max(room, 0)) / cell / CHUNK) * CHUNK;
  return { start: clamp(first, 0, size), end: clamp(last, 0, size) };
}

/** How far to scroll so that a cell is seen whole: as little as can be. */
export function toRevealed(index: number, scrolled: number, room: number, cell: number): number {
  const start = index * cell;
  return Math.min(Math.max(scrolled, start + cell - room), start);
}

/** Every index of a span in order, and among them one more that is kept wherever it is. */
export function indicesIn({ start, end }: Span, kept: number | undefined): readonly number[] {
  const indices = Array.from({ length: end - start }, (_, index) => start + index);
  if (kept === undefined || kept < 0 || (kept >= start && kept < end)) return indices;
  return kept < start ? [kept, ...indices] : [...indices, kept];
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, value));
}

/** The extents of the matrix in its room, as that changes; undefined before it is known. */
export function useGeometry(
  scroller: RefObject<HTMLElement | null>,
  actors: readonly ActorId[],
): Geometry | undefined {
  const graph = useApp(selectDrawnGraph);
  const locale = useLocale();
  const isCoarse = useMedia('(pointer: coarse)');
  const room = useRoom(scroller);
  return useMemo(() => {
    if (!room) return undefined;
    const names = actors.map((id) => localizedText(graph.actors.get(id)?.name ?? {}, locale).text);
    const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
    const longest = measureLongest(names, rem * NAME_SIZE);
    return toGeometry({ room, size: actors.length, longest, rem, isCoarse });
  }, [room, actors, graph, locale, isCoarse]);
}

function useRoom(scroller: RefObject<HTMLElement | null>): Area | undefined {
  const [room, setRoom] = useState<Area>();
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const measure = () => {
      const [inline, block] = [element.clientWidth, element.clientHeight];
      setRoom((now) => (now?.inline === inline && now.block === block ? now : { inline, block }));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [scroller]);
  return room;
}

function measureLongest(names: readonly string[], size: number): number {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) return 0;
  context.font = `${size}px ${getComputedStyle(document.body).fontFamily}`;
  return names.reduce((most, name) => Math.max(most, context.measureText(name).width), 0);
}
