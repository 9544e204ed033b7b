import type { ActorId } from '~/model/ids';
import { selectGraph } from '~/store/selectors';
import { useApp } from '~/store/use-app';
import { Words } from '~/ui/Words';

/** The name of an actor. */
export function ActorName({ id }: { readonly id: ActorId }) {
  const name = useApp((state) => selectGraph(state).actors.get(id)?.name);
  return name ? <Words of={name} /> : id;
}
