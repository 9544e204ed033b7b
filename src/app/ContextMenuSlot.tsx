import { Suspense } from 'react';
import type { MenuRequest } from '~/canvas/menu-request';
import { LazyContextMenu } from './lazy-parts';
import { PartBoundary } from './PartBoundary';

/** The menu that was asked for on the plane or in a view, if any. */
export function ContextMenuSlot({
  request,
  onClose,
}: {
  readonly request: MenuRequest | null;
  readonly onClose: () => void;
}) {
  if (!request) return null;
  return (
    <PartBoundary>
      <Suspense>
        <LazyContextMenu request={request} onClose={onClose} />
      </Suspense>
    </PartBoundary>
  );
}
