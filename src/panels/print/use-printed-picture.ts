import { useEffect, useState } from 'react';
import type { Drawing } from '~/canvas/drawing';
import {
  createPicture,
  type NotedPicture,
  type PictureChoices,
  takePicture,
} from '~/figures/picture';
import { useAppStore } from '~/store/use-app';
import { PALETTES } from '~/ui/palette';
import { publicLink } from '~/view/public-link';

/**
 * A picture of the drawing in its light colours, with its legend, its lines numbered as their notes
 * are; undefined while it is made, null where there is none. With `isNow` it is there at once, with
 * the letters and flags that the screen has.
 */
export function usePrintedPicture(
  drawing: Drawing | null,
  noted: readonly string[],
  isNow: boolean,
): NotedPicture | null | undefined {
  const store = useAppStore();
  const [picture, setPicture] = useState<NotedPicture | null | undefined>(() => {
    if (!drawing) return null;
    return isNow ? takeNow(inLight(drawing), store.getState(), noted) : undefined;
  });
  useEffect(() => {
    if (!drawing || isNow) return undefined;
    let isWanted = true;
    const show = (made: NotedPicture | null) => {
      if (isWanted) setPicture(made);
    };
    createPicture(inLight(drawing), store.getState(), toChoices(noted)).then(show, () =>
      show(null),
    );
    return () => {
      isWanted = false;
    };
  }, [drawing, store, noted, isNow]);
  return picture;
}

function inLight(drawing: Drawing): Drawing {
  return { ...drawing, palette: () => PALETTES.light };
}

function takeNow(
  ...[drawing, state, noted]: [Drawing, Parameters<typeof takePicture>[1], readonly string[]]
) {
  try {
    return takePicture(drawing, state, toChoices(noted));
  } catch {
    return null;
  }
}

function toChoices(noted: readonly string[]): PictureChoices {
  return {
    extent: 'current',
    parts: { title: false, legend: true, source: true },
    date: new Date(),
    link: publicLink(window.location),
    noted,
  };
}
