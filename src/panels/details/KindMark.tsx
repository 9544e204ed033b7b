import { toActorMark } from '~/marks/actor-mark';
import { Shapes } from '~/marks/Shapes';
import type { ActorKindId } from '~/model/actor-kinds';
import './marks.css';

const PLACE = { x: 8, y: 8, radius: 6 };

/** The shape that the picture gives to actors of a kind. */
export function KindMark({ kind }: { readonly kind: ActorKindId }) {
  return (
    <svg className="mark kind-mark" viewBox="0 0 16 16" aria-hidden="true">
      <Shapes shapes={[toActorMark(kind, PLACE, { fill: 'inkSoft' })]} />
    </svg>
  );
}
