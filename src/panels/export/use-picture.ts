import { useEffect, useState } from 'react';
import type { Drawing } from '~/canvas/drawing';
import { createPicture } from '~/canvas/picture';
import type { Picture } from '~/formats/pictures/picture-format';
import { selectView } from '~/store/selectors';
import { useApp, useAppStore } from '~/store/use-app';
import type { ExportChoices } from './export-choices';
import { publicLink } from './public-link';

/** The picture of the drawing, `'busy'` before the first one, or `'failed'` where there can be none. */
export function usePicture(
  drawing: Drawing | null,
  { extent, parts }: Pick<ExportChoices, 'extent' | 'parts'>,
  now: () => Date,
): Picture | 'busy' | 'failed' {
  const store = useAppStore();
  const view = useApp(selectView);
  const locale = useApp((state) => state.locale);
  const theme = useApp((state) => state.theme);
  const camera = useApp((state) => state.camera);
  const [picture, setPicture] = useState<Picture | 'busy' | 'failed'>('busy');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the drawing follows these
  useEffect(() => {
    let isWanted = true;
    const show = (shown: Picture | 'failed') => {
      if (isWanted) setPicture(shown);
    };
    if (drawing)
      createPicture(drawing, store.getState(), {
        extent,
        parts: {
          title: parts.includes('title'),
          legend: parts.includes('legend'),
          source: parts.includes('source'),
        },
        date: now(),
        link: publicLink(window.location),
      }).then(show, () => show('failed'));
    return () => {
      isWanted = false;
    };
  }, [drawing, store, extent, parts, now, view, locale, theme, camera]);
  return picture;
}
