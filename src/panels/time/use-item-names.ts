import { localizedText } from '~/base/localized';
import type { NameItem } from '~/figures/timeline/lay-items';
import { useLocale } from '~/i18n/use-messages';

/** The font of the names beside dates, as `timeline-panel.css` sets it. */
const FONT = '11px "IBM Plex Sans", "IBM Plex Sans Arabic", sans-serif';

/** Names dated relations by their kind, which is what fits beside them, and measures the names. */
export function useItemNames(): NameItem {
  const locale = useLocale();
  return ({ placed: { relation } }) => {
    const { text } = localizedText(relation.label ?? relation.definition.label, locale);
    return { text, width: Math.ceil(measure(text)) };
  };
}

let context: CanvasRenderingContext2D | null = null;

function measure(text: string): number {
  context ??= document.createElement('canvas').getContext('2d');
  if (!context) return text.length * 6;
  context.font = FONT;
  return context.measureText(text).width;
}
