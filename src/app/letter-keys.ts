const STORAGE_KEY = 'entente:letter-keys';
const OFF = 'off';

/** Whether letters and signs alone are keys; those who speak to their device may switch them off. */
export function readLetterKeys(): boolean {
  try {
    return localStorage.getItem(STORAGE_KEY) !== OFF;
  } catch {
    // Storage may be forbidden.
    return true;
  }
}

/** Keeps for the next visits whether letters and signs alone are keys. */
export function writeLetterKeys(areOn: boolean): void {
  try {
    if (areOn) localStorage.removeItem(STORAGE_KEY);
    else localStorage.setItem(STORAGE_KEY, OFF);
  } catch {
    // Then it holds for this visit.
  }
}
