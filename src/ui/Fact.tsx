import type { ReactNode } from 'react';
import './facts.css';

/** One fact of a description list. */
export function Fact({
  term,
  children,
}: {
  readonly term: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    <div className="fact">
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
