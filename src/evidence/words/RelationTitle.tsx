import { useLocale, useMessages } from '~/i18n/use-messages';
import type { Line } from '~/model/lines';
import type { Relation } from '~/model/relation';
import { selectGraph } from '~/store/selectors';
import { useApp } from '~/store/use-app';
import { Sentence } from '~/ui/Words';
import { ActorName } from '../names/ActorName';
import { KindLabel } from './KindLabel';
import { type PhrasePart, toTitle } from './relation-phrase';

/** A relation as a heading: "Treaty: Russia and Iran", or who did what to whom in a sentence. */
export function RelationTitle({ relation }: { readonly relation: Relation }) {
  const { details, pairs } = useMessages();
  const locale = useLocale();
  const graph = useApp(selectGraph);
  if (relation.directed) return <Phrase parts={toTitle(graph, relation, locale)} />;
  return (
    <>
      <span className="relation-kind">
        <KindLabel of="relations" kind={relation.definition} />
        <span className="relation-colon">{details.colon.trimEnd()}</span>
      </span>{' '}
      <Sentence
        parts={pairs.pair(<ActorName id={relation.from} />, <ActorName id={relation.to} />)}
      />
    </>
  );
}

/** A phrase about a relation, each name in the language and direction that it has. */
function Phrase({ parts }: { readonly parts: readonly PhrasePart[] }) {
  return (
    <Sentence
      parts={parts.map((part) =>
        typeof part === 'string' ? (
          part
        ) : (
          <bdi key={part.text} lang={part.lang} dir={part.dir}>
            {part.text}
          </bdi>
        ),
      )}
    />
  );
}

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
