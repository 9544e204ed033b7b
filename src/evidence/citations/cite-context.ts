import { createContext, useContext } from 'react';
import type { Relation } from '~/model/relation';
import type { QuotedPassage } from '../passages/quoted-passages';

/** What a reader asks to cite. */
export type CiteSubject =
  | { readonly type: 'quote'; readonly passage: QuotedPassage }
  | { readonly type: 'relation'; readonly relations: readonly Relation[] }
  | { readonly type: 'dataset' | 'view' };

/** What opens the citations of something; null where the page has no room for them. */
export const CiteContext = createContext<((subject: CiteSubject) => void) | null>(null);

/** Opens the citations of something; null where the page has no room for them. */
export function useCite(): ((subject: CiteSubject) => void) | null {
  return useContext(CiteContext);
}
