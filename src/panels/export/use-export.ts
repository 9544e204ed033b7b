import { useState } from 'react';
import { failure } from '~/base/result';
import type { Drawing } from '~/canvas/drawing';
import { toPictureName } from '~/canvas/picture-name';
import { png } from '~/formats/pictures/png';
import { selectView } from '~/store/selectors';
import { useAppStore } from '~/store/use-app';
import { toScale, toWholePixels } from '../figure/page-size';
import { copyPicture } from './copy-picture';
import { type ExportChoices, formatOf, rememberChoices } from './export-choices';
import { type ExportOutcome, findPossibleResolution } from './export-outcome';
import { saveFile } from './save-file';
import { useExportChoices } from './use-export-choices';
import { useFigure } from './use-figure';

/** The choices of an export, the figure that they make, what came of it, and its two deeds. */
export function useExport(drawing: Drawing | null, now: () => Date) {
  const store = useAppStore();
  const { choices, setChoices, canBeCut, figureChoices } = useExportChoices(drawing);
  const { figure, compose } = useFigure(drawing, figureChoices, now);
  const [outcome, setOutcome] = useState<ExportOutcome | null>(null);
  const change = (changed: Partial<ExportChoices>) => {
    const next = { ...choices, ...changed };
    rememberChoices(store, next);
    setChoices(next);
    setOutcome(null);
  };
  const save = async () => {
    setOutcome({ type: 'working' });
    const format = formatOf(choices);
    const written = await write(compose, format, choices).catch(() => UNWRITABLE);
    if (!written.ok) return setOutcome({ type: 'failed', failure: written.failure });
    const state = store.getState();
    const stem = toPictureName(state.dataset, selectView(state), now(), figureChoices.kind);
    const name = `${stem}.${format.extension}`;
    saveFile(written.value, name);
    setOutcome({ type: 'saved', name });
  };
  const copy = async () => {
    setOutcome({ type: 'working' });
    const written = write(compose, png, choices).catch(() => UNWRITABLE);
    const copied = await copyPicture(written).catch(() => UNWRITABLE);
    setOutcome(copied.ok ? { type: 'copied' } : { type: 'failed', failure: copied.failure });
  };
  return { choices, figureChoices, canBeCut, figure, change, outcome, save, copy };
}

/** Writes the figure as it is to be at this moment; as large as can be drawn if it is copied. */
async function write(
  compose: ReturnType<typeof useFigure>['compose'],
  format: ReturnType<typeof formatOf>,
  choices: ExportChoices,
): ReturnType<typeof format.write> {
  const { picture } = await compose();
  const isAsChosen = formatOf(choices).id === format.id;
  const dpi = isAsChosen ? choices.dpi : findPossibleResolution(picture, choices.dpi);
  const scale = toScale(dpi);
  const sized = format.vector ? picture : toWholePixels(picture, scale);
  return format.write(sized, { scale, transparent: choices.transparent });
}

const UNWRITABLE = failure('unwritable' as const);
