import type { Localized } from '~/base/localized';
import type { Modality } from '~/model/modality';
import type { Attributes } from '~/model/schema';
import type { Sign } from '~/model/sign';
import type { Table } from '../table';

/** A kind of the dataset's own: it has a key here, and the words of the file, or those of a built-in kind. */
export type OwnKindRef = { readonly own: string; readonly id: string } & (
  | { readonly label: Localized }
  /** The id of the built-in kind; null where the file says no kind. */
  | { readonly calledAs: string | null }
);

/** What kind a tie is of: a built-in one, or one of the dataset's own. */
export type KindRef = { readonly builtIn: string } | OwnKindRef;

/** The record that says a tie, or words that it holds. */
export interface EvidenceDraft {
  readonly table: Table;
  readonly row: number;
  readonly quote?: string | undefined;
  readonly modality?: Modality | undefined;
  readonly by?: readonly string[] | undefined;
  readonly via?: readonly string[] | undefined;
  readonly translations?: Localized | undefined;
}

/** A relation before its dataset is known: ends are keys of actors. */
export interface TieDraft {
  readonly from: string;
  readonly to: string;
  readonly kind: KindRef;
  readonly sign: Sign;
  readonly directed: boolean;
  readonly id?: string | undefined;
  readonly label?: Localized | undefined;
  readonly edtf?: string | undefined;
  readonly words?: string | undefined;
  readonly inferred?: boolean | undefined;
  readonly ended?: boolean | undefined;
  readonly weight?: number | undefined;
  readonly attributes?: Attributes | undefined;
  readonly instrument?: { readonly name: Localized; readonly duration?: Localized } | undefined;
  readonly evidence: EvidenceDraft[];
}
