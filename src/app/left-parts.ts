import type { PanelId } from './commands/command';

const STORAGE_KEY = 'entente:parts';
const PARTS = ['filters', 'details', 'timeline'] as const satisfies readonly (
  | PanelId
  | 'timeline'
)[];

/** Which parts of a wide page the reader has left open or closed; none where he has not chosen. */
export type LeftParts = Readonly<Partial<Record<(typeof PARTS)[number], boolean>>>;

/** The choices of earlier visits; none where nothing can be kept or what is kept cannot be read. */
export function readLeftParts(): LeftParts {
  try {
    const kept = new URLSearchParams(localStorage.getItem(STORAGE_KEY) ?? '');
    return Object.fromEntries(
      PARTS.filter((part) => kept.has(part)).map((part) => [part, kept.get(part) === 'open']),
    );
  } catch {
    // Storage may be forbidden.
    return {};
  }
}

/** Keeps for the next visits whether a part is open. */
export function writeLeftPart(part: keyof LeftParts, isOpen: boolean): void {
  try {
    const kept = new URLSearchParams(localStorage.getItem(STORAGE_KEY) ?? '');
    kept.set(part, isOpen ? 'open' : 'closed');
    localStorage.setItem(STORAGE_KEY, String(kept));
  } catch {
    // Then it holds for this visit.
  }
}
