import { useEffect, useState } from 'react';
import type { Drawing } from '~/canvas/drawing';
import { connectGuestGestures, type LeftGesture } from '~/canvas/guest-gestures';
import { useMessages } from '~/i18n/use-messages';
import { findModKey } from '../key-stroke';

/** How long the hint is read, in milliseconds. */
const READING = 1_800;

/**
 * Leaves wheel and single fingers over a drawing to the host, and says in a line over it how the
 * graph is moved instead, whenever somebody tries. Keys and buttons do the same for who hears it.
 */
export function GestureHint({ drawing }: { readonly drawing: Drawing }) {
  const words = useMessages().embed;
  const [left, setLeft] = useState<LeftGesture>('wheel');
  const [isShown, setShown] = useState(false);
  useEffect(() => {
    const { cy } = drawing;
    const plane = cy.container()?.closest<HTMLElement>('[role="application"]');
    if (!plane) return undefined;
    let reading = 0;
    const disconnect = connectGuestGestures(cy, plane, (gesture) => {
      setLeft(gesture);
      setShown(true);
      window.clearTimeout(reading);
      reading = window.setTimeout(() => setShown(false), READING);
    });
    return () => {
      window.clearTimeout(reading);
      disconnect();
    };
  }, [drawing]);
  const key = findModKey() === 'Meta' ? '⌘' : 'Ctrl';
  return (
    <p className="embed__hint" data-shown={isShown} aria-hidden="true">
      {left === 'wheel' ? words.wheelHint(key) : words.fingerHint}
    </p>
  );
}
