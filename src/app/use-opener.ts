import { createContext, useContext } from 'react';
import type { Opener } from './document-page';
import type { OpeningProblem } from './load-document';

/** What puts other documents into the page; null where there is but one, as in a frame. */
export const OpenerContext = createContext<Opener<OpeningProblem> | null>(null);

/** What puts other documents into the page; null where there is but one, as in a frame. */
export function useOpener(): Opener<OpeningProblem> | null {
  return useContext(OpenerContext);
}
