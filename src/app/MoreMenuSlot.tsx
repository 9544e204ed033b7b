import { Suspense, useCallback, useRef, useState } from 'react';
import { useFirstMessages } from '~/i18n/use-messages';
import { IconButton } from '~/ui/Button';
import { LazyMoreMenu } from './lazy-parts';
import { PartBoundary } from './PartBoundary';

/** Opens the menu of what has no button of its own, which is loaded when first asked for. */
export function MoreMenuSlot() {
  const { shell } = useFirstMessages();
  const [isOpen, setOpen] = useState(false);
  const opener = useRef<HTMLSpanElement>(null);
  const close = useCallback(() => setOpen(false), []);
  return (
    <span ref={opener}>
      <IconButton
        icon="more"
        label={shell.more}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      />
      {isOpen && (
        <PartBoundary>
          <Suspense>
            <LazyMoreMenu opener={opener} onClose={close} />
          </Suspense>
        </PartBoundary>
      )}
    </span>
  );
}
