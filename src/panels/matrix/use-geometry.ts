import { type RefObject, useLayoutEffect, useMemo, useState } from 'react';
import { localizedText } from '~/base/localized';
import { useLocale } from '~/i18n/use-messages';
import type { ActorId } from '~/model/ids';
import { selectDrawnGraph } from '~/store/selectors';
import { useApp } from '~/store/use-app';
import { useMedia } from '~/ui/use-media';
import { type Area, type Geometry, toGeometry } from './geometry';

/** The size of names in heads, in rem: that of `--step--1`. */
const NAME_SIZE = 0.8125;

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
