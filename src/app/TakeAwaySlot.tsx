import { Suspense, useCallback, useRef, useState } from 'react';
import { useMessages } from '~/i18n/use-messages';
import { IconButton } from '~/ui/Button';
import { TakeAwayMenu } from './lazy-parts';
import { PartBoundary } from './PartBoundary';

/** Opens the list of what can leave the page, which is loaded when first asked for. */
export function TakeAwaySlot() {
  const { shell } = useMessages();
  const [isOpen, setOpen] = useState(false);
  const opener = useRef<HTMLSpanElement>(null);
  const close = useCallback(() => setOpen(false), []);
  return (
    <span ref={opener}>
      <IconButton
        icon="export"
        label={shell.takeAway}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      />
      {isOpen && (
        <PartBoundary>
          <Suspense>
            <TakeAwayMenu opener={opener} onClose={close} />
          </Suspense>
        </PartBoundary>
      )}
    </span>
  );
}
