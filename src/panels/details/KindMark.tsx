import { ACTOR_MARKS } from '~/marks/looks';
import type { ActorKindId } from '~/model/actor-kinds';
import './marks.css';

const MIDDLE = 8;
const RADIUS = 6;

/** The shape that the picture gives to actors of a kind. */
export function KindMark({ kind }: { readonly kind: ActorKindId }) {
  const { shape, scale } = ACTOR_MARKS[kind];
  const radius = RADIUS * scale;
  return (
    <svg className="kind-mark" viewBox="0 0 16 16" aria-hidden="true">
      {shape === 'circle' ? (
        <circle cx={MIDDLE} cy={MIDDLE} r={radius} />
      ) : (
        <polygon points={shape.map((value) => MIDDLE + value * radius).join(' ')} />
      )}
    </svg>
  );
}
