import { groupBy } from '~/base/group-by';
import { RelationLink } from '~/evidence/links/RelationLink';
import { useMessages } from '~/i18n/use-messages';
import type { RelationId } from '~/model/ids';
import { firmestModality } from '~/model/modality';
import type { Relation } from '~/model/relation';
import { selectGraph } from '~/store/selectors';
import { useApp } from '~/store/use-app';

/** The relations that a step rests on, as links to their evidence. */
export function CitedRelations({ ids }: { readonly ids: readonly RelationId[] }) {
  const words = useMessages().story;
  const { relations } = useApp(selectGraph);
  const cited = ids.flatMap((id) => relations.get(id) ?? []);
  const alike = findAlike(cited);
  return (
    <ul className="story-cited" aria-label={words.cited}>
      {cited.map((relation) => (
        <li key={relation.id}>
          <RelationLink
            relation={relation}
            modality={firmestModality(relation.claims.map(({ modality }) => modality))}
            withQuote={alike.has(relation.id)}
          />
        </li>
      ))}
    </ul>
  );
}

/** Those that their titles do not tell apart from another. */
function findAlike(relations: readonly Relation[]): ReadonlySet<RelationId> {
  const titles = groupBy(relations, (relation) => {
    const { from, to, kind, label } = relation;
    const ends = relation.directed ? [from, to] : [from, to].sort();
    return JSON.stringify([...ends, kind, label]);
  });
  const alike = [...titles.values()].filter((group) => group.length > 1).flat();
  return new Set(alike.map(({ id }) => id));
}
