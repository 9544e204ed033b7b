import { type ReactNode, useId } from 'react';
import { useMessages } from '~/i18n/use-messages';
import { Button } from '~/ui/Button';

/** One filter under its heading, with a way to let it go while it narrows anything. */
export function FilterGroup({
  label,
  isActive,
  isFolded = false,
  onReset,
  children,
}: {
  readonly label: string;
  readonly isActive: boolean;
  /** Whether what is under the heading is shown only when asked for. */
  readonly isFolded?: boolean;
  readonly onReset: () => void;
  readonly children: ReactNode;
}) {
  const { filters } = useMessages();
  const headingId = useId();
  return (
    <section className="filter-group" aria-labelledby={headingId}>
      <header className="filter-group__head">
        <h3 id={headingId}>{label}</h3>
        {isActive && (
          <Button look="plain" aria-label={filters.resetGroup(label)} onClick={onReset}>
            {filters.reset}
          </Button>
        )}
      </header>
      {isFolded ? (
        <details className="filter-group__fold">
          <summary>{filters.unfold}</summary>
          {children}
        </details>
      ) : (
        children
      )}
    </section>
  );
}
