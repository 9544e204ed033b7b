import { lazy, Suspense } from 'react';
import { selectView } from '~/store/selectors';
import { useApp } from '~/store/use-app';

const FocusBar = lazy(async () => ({ default: (await import('./FocusBar')).FocusBar }));

/** The bar of the focus, loaded when something is focused on. */
export function FocusSlot() {
  const isFocused = useApp((state) => selectView(state).focus !== null);
  return (
    isFocused && (
      <Suspense>
        <FocusBar />
      </Suspense>
    )
  );
}
