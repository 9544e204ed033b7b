import { Suspense, useEffect, useRef } from 'react';
import { useFirstMessages } from '~/i18n/use-messages';
import { IconButton } from '~/ui/Button';
import { Icon } from '~/ui/icons/Icon';
import { LazySearchBox } from './lazy-panels';
import { PartBoundary } from './PartBoundary';
import { useCommand } from './use-command';
import { useShell } from './use-shell';

/** The id of the button that opens the search of a narrow page. */
export const SEARCH_OPENER_ID = 'open-search';

/** The place of the search in the header; on a narrow page it covers the header while it is open. */
export function SearchSlot({ isIdle }: { readonly isIdle: boolean }) {
  const { shell } = useFirstMessages();
  const { state, isNarrow, closeSearch } = useShell();
  const wasOpen = useRef(false);
  useEffect(() => {
    if (wasOpen.current && !state.isSearchOpen && document.activeElement === document.body)
      document.getElementById(SEARCH_OPENER_ID)?.focus();
    wasOpen.current = state.isSearchOpen;
  }, [state.isSearchOpen]);
  if (isNarrow && !state.isSearchOpen) return null;
  const isWanted = isIdle || state.searches > 0;
  return (
    <search className="search-slot">
      <PartBoundary>
        <Suspense fallback={<SearchPlaceholder />}>
          {isWanted ? (
            <LazySearchBox focusRequest={state.searches} onDone={closeSearch} />
          ) : (
            <SearchPlaceholder />
          )}
        </Suspense>
      </PartBoundary>
      {isNarrow && (
        <IconButton icon="close" label={shell.closePanel(shell.search)} onClick={closeSearch} />
      )}
    </search>
  );
}

/** Looks like the search box and becomes it when pressed. */
function SearchPlaceholder() {
  const { search } = useFirstMessages();
  const { label: _label, hint, ...press } = useCommand('search');
  return (
    <button type="button" className="search-box--placeholder" aria-label={search.label} {...press}>
      <Icon name="search" />
      <span>{search.placeholder}</span>
      <span className="key-cap">{hint}</span>
    </button>
  );
}
