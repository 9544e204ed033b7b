import { joinsNext } from '~/base/joins-next';
import { localizedText } from '~/base/localized';
import { useLocale, useMessages } from '~/i18n/use-messages';
import { kindOf, signOf } from '~/model/graph';
import type { Relation } from '~/model/schema';
import { ActorName } from './ActorName';
import { Sentence } from './Sentence';
import { Words } from './Words';

/** Between whom a relation is, which way in words: "Iran to Russia". */
export function RelationEnds({ relation }: { readonly relation: Relation }) {
  const { details } = useMessages();
  const locale = useLocale();
  const from = <ActorName id={relation.from} />;
  const to = <ActorName id={relation.to} />;
  if (relation.label) {
    const isPrefix = joinsNext(localizedText(relation.label, locale).text);
    const words = <Words of={relation.label} />;
    return <Sentence parts={[from, ' ', words, isPrefix ? '' : ' ', to]} />;
  }
  const say = kindOf(relation).directed ? details.directed[signOf(relation)] : details.pair;
  return <Sentence parts={say(from, to)} />;
}
