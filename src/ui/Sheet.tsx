import { type KeyboardEvent, type ReactNode, useLayoutEffect, useRef } from 'react';
import { IconButton } from './Button';
import './sheet.css';
import { type SheetExtent, useSheetDrag } from './use-sheet-drag';

interface SheetProps {
  readonly id: string;
  readonly label: string;
  readonly extent: SheetExtent;
  readonly onExtent: (extent: SheetExtent) => void;
  /** Whether it takes the keyboard when it opens. */
  readonly takesFocus: boolean;
  /** The id of the control that gets the keyboard back when it closes. */
  readonly openerId: string;
  readonly words: { readonly close: string; readonly enlarge: string; readonly shrink: string };
  readonly children: ReactNode;
}

/**
 * A panel that comes up from the foot of a narrow page and leaves what is above it in use. It is
 * enlarged, shrunk and closed by its buttons, by dragging its head, and closed by Escape.
 */
export function Sheet({ id, label, extent, onExtent, words, children, ...focus }: SheetProps) {
  const sheet = useRef<HTMLDivElement>(null);
  const isOpen = extent !== 'closed';
  useSheetFocus(sheet.current, isOpen, focus);
  const drag = useSheetDrag(sheet, extent, onExtent);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    onExtent('closed');
  };
  return (
    <div
      ref={sheet}
      className="sheet"
      role="dialog"
      aria-label={label}
      aria-modal="false"
      id={id}
      data-extent={extent}
      hidden={!isOpen}
      tabIndex={-1}
      onKeyDown={onKeyDown}
    >
      <div className="sheet__head" {...drag}>
        <span className="sheet__grip" aria-hidden="true" />
        <p className="sheet__label">{label}</p>
        <IconButton
          icon={extent === 'full' ? 'down' : 'up'}
          label={extent === 'full' ? words.shrink : words.enlarge}
          onClick={() => onExtent(extent === 'full' ? 'half' : 'full')}
        />
        <IconButton icon="close" label={words.close} onClick={() => onExtent('closed')} />
      </div>
      <div className="sheet__body">{children}</div>
    </div>
  );
}

function useSheetFocus(
  sheet: HTMLElement | null,
  isOpen: boolean,
  { takesFocus, openerId }: Pick<SheetProps, 'takesFocus' | 'openerId'>,
): void {
  const wasOpen = useRef(isOpen);
  // As it is before the change: what is hidden may lose the keyboard before an effect sees it.
  const hasKeyboard = sheet?.contains(document.activeElement) ?? false;
  useLayoutEffect(() => {
    if (wasOpen.current === isOpen) return;
    wasOpen.current = isOpen;
    if (isOpen && takesFocus) sheet?.focus({ preventScroll: true });
    if (!isOpen && hasKeyboard) document.getElementById(openerId)?.focus();
  }, [sheet, isOpen, takesFocus, openerId, hasKeyboard]);
}
