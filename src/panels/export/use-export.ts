import { useState } from 'react';
import { toPictureName } from '~/canvas/picture-name';
import type { Picture } from '~/formats/pictures/picture-format';
import { selectView } from '~/store/selectors';
import { useAppStore } from '~/store/use-app';
import { copyPicture } from './copy-picture';
import { type ExportChoices, findChoices, formatOf, rememberChoices } from './export-choices';
import { type ExportOutcome, findPossibleScale, isTooLarge } from './export-outcome';
import { saveFile } from './save-file';

/** The choices of an export, what came of it, and its two deeds. */
export function useExport(now: () => Date) {
  const store = useAppStore();
  const [choices, setChoices] = useState(() => findChoices(store));
  const [outcome, setOutcome] = useState<ExportOutcome | null>(null);
  const change = (changed: Partial<ExportChoices>) => {
    const next = { ...choices, ...changed };
    rememberChoices(store, next);
    setChoices(next);
    setOutcome(null);
  };
  const save = async (picture: Picture) => {
    setOutcome({ type: 'working' });
    const format = formatOf(choices);
    const written = await format.write(picture, choices).catch(() => UNWRITABLE);
    if (!written.ok) return setOutcome({ type: 'failed', failure: written.failure });
    const state = store.getState();
    const name = `${toPictureName(state.dataset, selectView(state), now())}.${format.extension}`;
    saveFile(written.value, name);
    setOutcome({ type: 'saved', name });
  };
  const copy = async (picture: Picture) => {
    setOutcome({ type: 'working' });
    const scale = findPossibleScale(picture, choices.scale);
    const copied = await copyPicture(picture, { ...choices, scale }).catch(() => UNWRITABLE);
    setOutcome(copied.ok ? { type: 'copied' } : { type: 'failed', failure: copied.failure });
  };
  return { choices, change, outcome, save, copy };
}

const UNWRITABLE = { ok: false, failure: 'unwritable' } as const;

/** What is known of an outcome before any button is pressed. */
export function foresee(picture: Picture | null, choices: ExportChoices): ExportOutcome | null {
  return picture && isTooLarge(picture, choices) ? { type: 'failed', failure: 'too-large' } : null;
}
