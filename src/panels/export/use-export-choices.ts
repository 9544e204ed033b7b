import { useState } from 'react';
import type { Drawing } from '~/canvas/drawing';
import { isSeen } from '~/canvas/off-screen/figure-placement';
import type { FigureChoices } from '~/figures/figure-choices';
import { kindInView, toInitialChoices } from '~/figures/figure-choices';
import { readOrder } from '~/store/matrix-order';
import { useApp, useAppStore } from '~/store/use-app';
import type { Theme } from '~/ui/theme';
import { DARK_QUERY, toTheme } from '~/ui/theme';
import { useMedia } from '~/ui/use-media';
import { type ExportChoices, findChoices, toFigureChoices } from './export-choices';

/** The choices of an export, remembered from before, and the figure that they come to on this page. */
export function useExportChoices(drawing: Drawing | null): {
  readonly choices: ExportChoices;
  readonly setChoices: (choices: ExportChoices) => void;
  readonly figureChoices: FigureChoices;
  /** Whether the figure can be of what the window on the screen shows alone. */
  readonly canBeCut: boolean;
} {
  const store = useAppStore();
  const theme = useTheme();
  const [choices, setChoices] = useState(
    () => findChoices(store) ?? toFirstChoices(toInitialChoices(store.getState(), theme)),
  );
  const kind = useApp(kindInView);
  const locale = useApp((state) => state.locale);
  const [order] = useState(readOrder);
  const figureChoices = toFigureChoices(choices, { kind, locale, theme, order });
  const isPlane = figureChoices.kind === 'graph' || figureChoices.kind === 'map';
  const canBeCut = isPlane && isSeen(drawing, figureChoices.kind);
  const extent = canBeCut ? figureChoices.extent : 'whole';
  return { choices, setChoices, canBeCut, figureChoices: { ...figureChoices, extent } };
}

function toFirstChoices({ order: _, hasPages: __, ...choices }: FigureChoices): ExportChoices {
  return {
    ...choices,
    kind: null,
    locale: null,
    theme: null,
    format: 'png',
    transparent: false,
    outlines: false,
  };
}

/** The look of the page. */
function useTheme(): Theme {
  const choice = useApp((state) => state.theme);
  return toTheme(choice, useMedia(DARK_QUERY));
}
