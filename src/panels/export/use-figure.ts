import { useEffect, useMemo, useState } from 'react';
import type { Drawing } from '~/canvas/drawing';
import { useContrast } from '~/canvas/use-contrast';
import { composeFigure, type Figure } from '~/figures/compose-figure';
import type { FigureChoices } from '~/figures/figure-choices';
import { selectView } from '~/store/selectors';
import { useApp, useAppStore } from '~/store/use-app';
import { publicLink } from '~/view/public-link';

/** The figure that was composed last: `'busy'` before the first, `'failed'` where there is none. */
export type ShownFigure = Figure | 'busy' | 'failed';

/**
 * The figure of what is looked at, composed anew in the frame after something of it changes, and a
 * way to have the one that is wanted at this moment. The former is shown until the next is there.
 */
export function useFigure(
  drawing: Drawing | null,
  choices: FigureChoices,
  now: () => Date,
): { readonly figure: ShownFigure; readonly compose: () => Promise<Figure> } {
  const store = useAppStore();
  const view = useApp(selectView);
  const camera = useApp((state) => state.camera);
  const contrast = useContrast();
  const [figure, setFigure] = useState<ShownFigure>('busy');
  const key = JSON.stringify(choices);
  // biome-ignore lint/correctness/useExhaustiveDependencies: these are what a figure is made from
  const compose = useMemo(
    () =>
      once(() =>
        composeFigure(store.getState(), choices, {
          drawing,
          contrast: contrast === 'forced' ? 'more' : contrast,
          date: now(),
          link: publicLink(window.location),
        }),
      ),
    [store, drawing, key, contrast, now, view, camera],
  );
  useEffect(() => {
    let isWanted = true;
    const show = (shown: ShownFigure) => {
      if (isWanted) setFigure(shown);
    };
    const frame = requestAnimationFrame(() => {
      compose().then(show, () => show('failed'));
    });
    return () => {
      isWanted = false;
      cancelAnimationFrame(frame);
    };
  }, [compose]);
  return { figure, compose };
}

/** Makes something when it is first asked for; what has failed is tried again. */
function once(make: () => Promise<Figure>): () => Promise<Figure> {
  let made: Promise<Figure> | undefined;
  return () => {
    made ??= make().catch((reason: unknown) => {
      made = undefined;
      throw reason;
    });
    return made;
  };
}
