import type { Localized } from '~/base/localized';
import { kindLabels } from '~/i18n/kind-labels';
import type { RelationKind } from '~/model/relation-kind';
import { RELATION_KINDS } from '~/model/relation-kinds';
import type { Sign } from '~/model/sign';
import { inLanguage } from './in-language';
import type { ValueMapping } from './mapping';
import type { KindRef } from './tie-draft';

/** What a record says of the kind of its tie. */
export interface SaidOfKind {
  /** The value of the column of kinds; '' where there is none. */
  readonly value: string;
  readonly mapping: ValueMapping;
  /** What a column of signs says. */
  readonly sign?: Sign | undefined;
  /** What a column of directions, or the form of the table, says. */
  readonly directed?: boolean | undefined;
}

/** The kind of a tie with the sign and direction that it then has. */
export interface ResolvedKind {
  readonly kind: KindRef;
  readonly sign: Sign;
  readonly directed: boolean;
}

const BUILT_IN: ReadonlyMap<string, RelationKind> = new Map(
  RELATION_KINDS.map((kind) => [kind.id, kind]),
);

/** The kind of a tie of which the file says none. */
const TIE: KindRef = { own: 'tie', id: 'tie', calledAs: null };

/**
 * The kind of a tie: a built-in one where the record does not gainsay its sign or direction, else one
 * of the dataset's own, called by the words of the file. What the record says is never changed.
 */
export function resolveKind({ value, mapping, sign: said, directed }: SaidOfKind): ResolvedKind {
  const builtIn = mapping.kind === undefined ? undefined : BUILT_IN.get(mapping.kind);
  const ofKind = builtIn && builtIn.sign !== 'as-given' ? builtIn.sign : undefined;
  const sign = said ?? mapping.sign ?? ofKind ?? 'neither';
  if (builtIn?.id === 'other')
    return { kind: { builtIn: 'other' }, sign, directed: directed ?? true };
  if (builtIn) {
    const direction = directed ?? builtIn.directed === true;
    const isAsKind = sign === builtIn.sign && direction === builtIn.directed;
    const kind = isAsKind ? { builtIn: builtIn.id } : variantOf(builtIn);
    return { kind, sign, directed: direction };
  }
  const id = mapping.kind ?? value;
  return { kind: id === '' ? TIE : ownKind(id, value || id), sign, directed: directed ?? true };
}

/** A built-in kind whose ties say their own sign or direction. */
function variantOf({ id }: RelationKind): KindRef {
  return { own: `=${id}`, id: `${id}-as-given`, calledAs: id };
}

function ownKind(id: string, label: string): KindRef {
  return { own: `:${id}`, id, label: inLanguage(label) };
}

/** Whether a kind lasts, so that a tie of it can be over; own kinds can. */
export function canBeOver(kind: KindRef): boolean {
  return 'own' in kind || BUILT_IN.get(kind.builtIn)?.lasts !== false;
}

/** The words of a kind, for a tie of the kind `other`. */
export function labelOfValue(value: string): Localized {
  return value === '' ? kindLabels('relations', { id: 'other' }) : inLanguage(value);
}
