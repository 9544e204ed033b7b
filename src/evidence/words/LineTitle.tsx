import { useMessages } from '~/i18n/use-messages';
import type { Line } from '~/model/lines';
import { Sentence } from '~/ui/Words';
import { ActorName } from '../names/ActorName';
import { RelationTitle } from './RelationTitle';

/** What a drawn line says: its one relation, or how its actors stand. */
export function LineTitle({ line }: { readonly line: Line }) {
  const { pairs } = useMessages();
  const [only, ...others] = line.relations;
  if (only && others.length === 0) return <RelationTitle relation={only.relation} />;
  const { from, to } = line.arrows;
  const [actor, target] = from && !to ? [line.to, line.from] : [line.from, line.to];
  const say = from && to ? pairs.bothWays : pairs.oneWay;
  return <Sentence parts={say[line.sign](<ActorName id={actor} />, <ActorName id={target} />)} />;
}
