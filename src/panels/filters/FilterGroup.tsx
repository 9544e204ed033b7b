import { type ReactNode, useId } from 'react';
import { useMessages } from '~/i18n/use-messages';
import { Button } from '~/ui/Button';

/** One filter under its heading, with a way to let it go while it narrows anything. */
export function FilterGroup({
  label,
  isActive,
  onReset,
  children,
}: {
  readonly label: string;
  readonly isActive: boolean;
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
      {children}
    </section>
  );
}
