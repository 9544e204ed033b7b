import { useEffect, useState } from 'react';
import type { Drawing } from '~/canvas/drawing';
import { createPicture } from '~/canvas/figures/picture';
import { png } from '~/formats/pictures/png';
import { useAppStore } from '~/store/use-app';
import { PALETTES } from '~/ui/palette';
import { publicLink } from '../export/public-link';

/** Fine enough for 300 dots an inch at the width of a page. */
const SCALE = 3;

/**
 * The address of a picture of the drawing in its light colours, with its legend, on nothing;
 * undefined while it is made, null where there is none.
 */
export function usePrintedPicture(drawing: Drawing | null): string | null | undefined {
  const store = useAppStore();
  const [address, setAddress] = useState<string | null | undefined>(drawing ? undefined : null);
  useEffect(() => {
    if (!drawing) return undefined;
    let made: string | undefined;
    let isWanted = true;
    const show = (blob: Blob | null) => {
      if (!isWanted) return;
      made = blob ? URL.createObjectURL(blob) : undefined;
      setAddress(made ?? null);
    };
    writePicture({ ...drawing, palette: () => PALETTES.light }, store.getState()).then(show, () =>
      show(null),
    );
    return () => {
      isWanted = false;
      if (made) URL.revokeObjectURL(made);
    };
  }, [drawing, store]);
  return address;
}

async function writePicture(
  drawing: Drawing,
  state: Parameters<typeof createPicture>[1],
): Promise<Blob | null> {
  const picture = await createPicture(drawing, state, {
    extent: 'current',
    parts: { title: false, legend: true, source: true },
    date: new Date(),
    link: publicLink(window.location),
  });
  const written = await png.write(picture, { scale: SCALE, transparent: true });
  return written.ok ? written.value : null;
}
