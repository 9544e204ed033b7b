import { useEffect, useRef, useState } from 'react';
import { failure, type Result, success } from '~/base/result';
import type { Drawing } from '~/canvas/drawing';
import { isSeen } from '~/canvas/off-screen/figure-placement';
import { type FigureChoices, kindInView, toInitialChoices } from '~/figures/figure-choices';
import { toPictureName } from '~/figures/page/picture-name';
import { writeFigure } from '~/figures/write-figure';
import type { PictureFailure } from '~/pictures/formats/picture-format';
import { png } from '~/pictures/formats/png';
import { readOrder } from '~/store/matrix-order';
import { selectGraph, selectView } from '~/store/selectors';
import { useApp, useAppStore } from '~/store/use-app';
import { chooseTarget, type SaveTarget } from '~/ui/save-target';
import { DARK_QUERY, type Theme, toTheme } from '~/ui/theme';
import { useMedia } from '~/ui/use-media';
import {
  type ExportChoices,
  findChoices,
  formatOf,
  rememberChoices,
  toFigureChoices,
} from './export-choices';
import { type ExportOutcome, findPossibleResolution } from './export-outcome';
import { useFigure } from './use-figure';

/** The choices of an export, the figure that they make, what came of it, and its deeds. */
export function useExport(drawing: Drawing | null, now: () => Date) {
  const store = useAppStore();
  const { choices, setChoices, canBeCut, figureChoices } = useExportChoices(drawing);
  const { figure, compose } = useFigure(drawing, figureChoices, now);
  const [outcome, setOutcome] = useState<ExportOutcome | null>(null);
  const running = useRef<AbortController>(null);
  useEffect(() => () => running.current?.abort(), []);
  const change = (changed: Partial<ExportChoices>) => {
    const next = { ...choices, ...changed };
    rememberChoices(store, next);
    setChoices(next);
    setOutcome(null);
  };
  const start = () => {
    running.current?.abort();
    running.current = new AbortController();
    setOutcome({ type: 'working' });
    return running.current.signal;
  };
  const save = async () => {
    const format = formatOf(choices);
    const { dataset } = selectGraph(store.getState());
    const stem = toPictureName(dataset, selectView(store.getState()), now(), figureChoices.kind);
    const { extension, mediaType } = format;
    const target = await chooseTarget({ name: `${stem}.${extension}`, mediaType, extension });
    if (!target) return setOutcome({ type: 'cancelled' });
    const signal = start();
    const written = await write(compose, format, choices, signal).catch(() => UNWRITABLE);
    if (signal.aborted) return;
    const result = written.ok ? await saveTo(target, written.value, signal) : written;
    if (signal.aborted) return;
    setOutcome(
      result.ok
        ? { type: 'saved', name: target.name }
        : { type: 'failed', failure: result.failure },
    );
  };
  const copy = async () => {
    const signal = start();
    const written = write(compose, png, choices, signal).catch(() => UNWRITABLE);
    const copied = await copyPicture(written).catch(() => UNWRITABLE);
    if (signal.aborted) return;
    setOutcome(copied.ok ? { type: 'copied' } : { type: 'failed', failure: copied.failure });
  };
  const cancel = () => {
    running.current?.abort();
    setOutcome({ type: 'cancelled' });
  };
  return { choices, figureChoices, canBeCut, figure, change, outcome, save, copy, cancel };
}

async function saveTo(
  target: SaveTarget,
  file: Blob,
  signal: AbortSignal,
): Promise<Result<true, 'unsaved'>> {
  return target.write(file, signal).then(
    () => success(true as const),
    () => failure('unsaved' as const),
  );
}

/** Writes the figure as it is to be at this moment; as large as can be drawn if it is copied. */
async function write(
  compose: ReturnType<typeof useFigure>['compose'],
  format: ReturnType<typeof formatOf>,
  choices: ExportChoices,
  signal: AbortSignal,
): ReturnType<typeof format.write> {
  const { picture } = await compose();
  const isAsChosen = formatOf(choices).id === format.id;
  const dpi = isAsChosen ? choices.dpi : findPossibleResolution(picture, choices.dpi);
  const { transparent, outlines } = choices;
  return writeFigure(picture, format, { dpi, transparent, outlines, signal });
}

const UNWRITABLE = failure('unwritable' as const);

/** The choices of an export, remembered from before, and the figure that they come to on this page. */
function useExportChoices(drawing: Drawing | null): {
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
  const isGraphView = figureChoices.kind === 'graph' || figureChoices.kind === 'map';
  const canBeCut = isGraphView && isSeen(drawing, figureChoices.kind);
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

/** Whether this browser takes pictures on its clipboard. */
export function canCopyPictures(): boolean {
  return typeof ClipboardItem !== 'undefined' && typeof navigator.clipboard?.write === 'function';
}

/**
 * Puts a picture that is still being made on the clipboard as PNG, the one kind that every program
 * takes from there.
 */
async function copyPicture(
  written: ReturnType<typeof png.write>,
): Promise<Result<true, PictureFailure | 'copy-refused'>> {
  const file = written.then((result) =>
    result.ok ? result.value : Promise.reject(result.failure),
  );
  try {
    // The clipboard is asked within the press of the button, as Safari wants, and gets the file later.
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': file })]);
    return success(true);
  } catch {
    const result = await written;
    return result.ok ? failure('copy-refused') : result;
  }
}
