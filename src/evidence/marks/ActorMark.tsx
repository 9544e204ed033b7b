import type { Actor } from '~/model/schema';
import { Flag } from './Flag';
import { KindMark } from './KindMark';

/** The flag of a state that has one, otherwise the shape of the actor's kind. */
export function ActorMark({ actor: { kind, country } }: { readonly actor: Actor }) {
  const shape = <KindMark kind={kind} />;
  return kind === 'state' && country ? <Flag country={country} instead={shape} /> : shape;
}
