import { type ReactNode, useId, useState } from 'react';
import { useMessages } from '~/i18n/use-messages';
import { Button } from '~/ui/Button';

/** Shows what it holds on demand, and makes none of it before. */
function Fold({ summary, children }: { readonly summary: string; readonly children: ReactNode }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details
      className="filter-group__fold"
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>{summary}</summary>
      {isOpen && children}
    </details>
  );
}

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
      {isFolded ? <Fold summary={filters.unfold}>{children}</Fold> : children}
    </section>
  );
}
