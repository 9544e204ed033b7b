import { Suspense } from 'react';
import { useFirstMessages } from '~/i18n/use-messages';
import { Icon } from '~/ui/icons/Icon';
import { LazyRailLegend } from './lazy-parts';
import { PartBoundary } from './PartBoundary';
import { useCommand } from './use-command';

/** Stands for the filters that are put away: the way back to them, and the legend's essentials. */
export function FiltersRail({ isIdle }: { readonly isIdle: boolean }) {
  const { shell } = useFirstMessages();
  const { label, hint, ...press } = useCommand('filters');
  return (
    <section className="rail" aria-label={shell.legend}>
      <button
        type="button"
        className="rail__open"
        data-tip={`${label} (${hint})`}
        aria-expanded={false}
        aria-controls="filters"
        {...press}
      >
        <Icon name="filters" />
        {shell.filters}
      </button>
      <PartBoundary>
        <Suspense fallback={null}>{isIdle && <LazyRailLegend />}</Suspense>
      </PartBoundary>
    </section>
  );
}
