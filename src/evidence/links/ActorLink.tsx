import type { ActorId } from '~/model/ids';
import { ActorName } from '../names/ActorName';
import { SelectLink } from './SelectLink';

/** A link to an actor, under its name. */
export function ActorLink({ id }: { readonly id: ActorId }) {
  return (
    <SelectLink to={{ type: 'actor', id }}>
      <ActorName id={id} />
    </SelectLink>
  );
}
