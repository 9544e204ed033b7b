import type { RelationId } from '~/model/ids';
import { firmestModality } from '~/model/modality';
import { selectGraph } from '~/store/selectors';
import { useApp } from '~/store/use-app';
import { RelationLink } from '../details/RelationLink';
import { useStoryMessages } from './use-story-messages';

/** The relations that a step rests on, as links to their evidence. */
export function CitedRelations({ ids }: { readonly ids: readonly RelationId[] }) {
  const words = useStoryMessages();
  const { relations } = useApp(selectGraph);
  return (
    <ul className="story-cited" aria-label={words.cited}>
      {ids
        .map((id) => relations.get(id))
        .filter((relation) => relation !== undefined)
        .map((relation) => (
          <li key={relation.id}>
            <RelationLink
              relation={relation}
              modality={firmestModality(relation.claims.map(({ modality }) => modality))}
            />
          </li>
        ))}
    </ul>
  );
}
