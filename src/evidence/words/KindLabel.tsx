import {
  type KindsOf,
  kindLabel,
  type NamedKind,
  type NamedRelation,
  relationLabel,
} from '~/i18n/kind-labels';
import { useLocale } from '~/i18n/use-messages';
import { Words } from '~/ui/Words';

/** What a kind of actors or relations is called. */
export function KindLabel({ of, kind }: { readonly of: KindsOf; readonly kind: NamedKind }) {
  const { text, lang } = kindLabel(of, kind, useLocale());
  return <Words of={{ [lang]: text }} />;
}

/** What a relation is called: its own words, or those of its kind. */
export function RelationLabel({ relation }: { readonly relation: NamedRelation }) {
  const { text, lang } = relationLabel(relation, useLocale());
  return <Words of={{ [lang]: text }} />;
}
