import { useEffect, useState } from 'react';
import { LABEL_FONT, LABEL_SIZE } from './label';

const PATIENCE = 600;
const SAMPLE = 'Aع';

/** The typefaces that labels can be measured and set in. */
export type LabelFonts = 'awaited' | 'fallback' | 'loaded';

/**
 * Whether the typefaces of labels have loaded. They are waited for 0.6 seconds; past that labels
 * are set in what there is, and anew when the typefaces come.
 */
export function useFonts(): LabelFonts {
  const [fonts, setFonts] = useState<LabelFonts>('awaited');
  useEffect(() => {
    let isCurrent = true;
    const timer = window.setTimeout(() => setFonts('fallback'), PATIENCE);
    const loads = [400, 600].map((weight) =>
      document.fonts.load(`${weight} ${LABEL_SIZE}px ${LABEL_FONT}`, SAMPLE),
    );
    Promise.allSettled(loads).then(() => {
      window.clearTimeout(timer);
      if (isCurrent) setFonts('loaded');
    });
    return () => {
      isCurrent = false;
      window.clearTimeout(timer);
    };
  }, []);
  return fonts;
}
