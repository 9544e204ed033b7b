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
  const composing = useMemo(() => {
    const { get, stop } = once((signal) =>
      composeFigure(store.getState(), choices, {
        drawing,
        contrast: contrast === 'forced' ? 'more' : contrast,
        date: now(),
        link: publicLink(window.location),
        signal,
      }),
    );
    return { get, stop, isWritten: false };
  }, [store, drawing, key, contrast, now, view, camera]);
  useEffect(() => {
    let isWanted = true;
    const show = (shown: ShownFigure) => {
      if (isWanted) setFigure(shown);
    };
    const frame = requestAnimationFrame(() => {
      composing.get().then(show, () => show('failed'));
    });
    return () => {
      isWanted = false;
      cancelAnimationFrame(frame);
      // What is being written is composed to its end, whatever is chosen meanwhile.
      if (!composing.isWritten) composing.stop();
    };
  }, [composing]);
  const compose = () => {
    composing.isWritten = true;
    return composing.get();
  };
  return { figure, compose };
}

/** Makes something when it is first asked for; what has failed or was stopped is made anew. */
function once(make: (signal: AbortSignal) => Promise<Figure>): {
  readonly get: () => Promise<Figure>;
  readonly stop: () => void;
} {
  let made: Promise<Figure> | undefined;
  let wanted = new AbortController();
  const forget = () => {
    made = undefined;
    wanted = new AbortController();
  };
  const get = () => {
    const { signal } = wanted;
    made ??= make(signal).catch((reason: unknown) => {
      if (signal === wanted.signal) forget();
      throw reason;
    });
    return made;
  };
  const stop = () => {
    wanted.abort();
    forget();
  };
  return { get, stop };
}
