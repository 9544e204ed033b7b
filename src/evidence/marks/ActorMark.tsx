import { type ReactNode, useState } from 'react';
import { toActorMark } from '~/marks/actor-mark';
import { Shapes } from '~/marks/Shapes';
import type { Actor } from '~/model/schema';
import './marks.css';

const PLACE = { x: 8, y: 8, radius: 6 };

/** The flag of a state that has one, otherwise the shape of the actor's kind. */
export function ActorMark({ actor: { kind, country } }: { readonly actor: Actor }) {
  const shape = <KindMark kind={kind} />;
  return kind === 'state' && country ? <Flag country={country} instead={shape} /> : shape;
}

/** The flag of a country; what stands in its place where there is none. */
export function Flag({
  country,
  instead,
}: {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly instead?: ReactNode;
}) {
  const [missing, setMissing] = useState<string>();
  if (missing === country) return instead;
  return (
    <img
      className="flag-mark"
      src={`${import.meta.env.BASE_URL}flags/${country.toLowerCase()}.svg`}
      alt=""
      width="16"
      height="16"
      onError={() => setMissing(country)}
    />
  );
}

/** The shape that the picture gives to actors of a kind. */
export function KindMark({ kind }: { readonly kind: string }) {
  return (
    <svg className="mark kind-mark" viewBox="0 0 16 16" aria-hidden="true">
      <Shapes shapes={[toActorMark(kind, PLACE, { fill: 'inkSoft' })]} />
    </svg>
  );
}
