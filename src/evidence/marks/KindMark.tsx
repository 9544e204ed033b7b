import { toActorMark } from '~/marks/actor-mark';
import { Shapes } from '~/marks/Shapes';
import './marks.css';

const PLACE = { x: 8, y: 8, radius: 6 };

/** The shape that the picture gives to actors of a kind. */
export function KindMark({ kind }: { readonly kind: string }) {
  return (
    <svg className="mark kind-mark" viewBox="0 0 16 16" aria-hidden="true">
      <Shapes shapes={[toActorMark(kind, PLACE, { fill: 'inkSoft' })]} />
    </svg>
  );
}
