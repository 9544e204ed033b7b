const STORAGE_KEY = 'entente:visited';

/** Whether the reader has not been here before; false where nothing can be kept. */
export function isFirstVisit(): boolean {
  try {
    return localStorage.getItem(STORAGE_KEY) === null;
  } catch {
    return false;
  }
}

/** Keeps for the next visits that the reader has been here. */
export function writeVisit(): void {
  try {
    localStorage.setItem(STORAGE_KEY, 'yes');
  } catch {
    // Then the next visit is as the first.
  }
}
