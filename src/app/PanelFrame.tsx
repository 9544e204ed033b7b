import { Activity, type ReactNode, Suspense, useEffect, useRef } from 'react';
import { useFirstMessages } from '~/i18n/use-messages';
import { LazySheet } from './lazy-panels';
import { PartBoundary } from './PartBoundary';
import type { SheetId } from './shell-state';
import { useShell } from './use-shell';

/**
 * The place of a panel: a column on a wide page, a sheet on a narrow one. It is there before what
 * it holds is loaded.
 */
export function PanelFrame({
  id,
  label,
  isIdle,
  children,
}: {
  readonly id: SheetId;
  readonly label: string;
  readonly isIdle: boolean;
  readonly children: ReactNode;
}) {
  const { shell } = useFirstMessages();
  const { state, isNarrow, setSheetExtent } = useShell();
  const sheet = state.sheet?.id === id ? state.sheet : null;
  const isCollapsed = state.collapsed.some((panel) => panel === id);
  const extent = sheet?.extent ?? 'closed';
  const isOpen = isNarrow ? extent !== 'closed' : !isCollapsed;
  // What is put away keeps its state and follows nothing until it is opened again.
  const content = (
    <PartBoundary name={label}>
      <Suspense fallback={<p className="panel__loading">{shell.loading}</p>}>
        {isIdle && (
          <Activity mode={isOpen ? 'visible' : 'hidden'}>
            <div className="panel__content">{children}</div>
          </Activity>
        )}
      </Suspense>
    </PartBoundary>
  );
  const frame = useRef<HTMLDivElement>(null);
  const wasCollapsed = useRef(isCollapsed);
  useEffect(() => {
    // What opened it may be gone, with the keyboard on it.
    const isBack = wasCollapsed.current && !isCollapsed;
    wasCollapsed.current = isCollapsed;
    if (isBack && document.activeElement === document.body) frame.current?.focus();
  }, [isCollapsed]);
  if (!isNarrow)
    return (
      <div className="panel" ref={frame} id={id} hidden={isCollapsed} tabIndex={-1}>
        {content}
      </div>
    );
  return (
    <Suspense fallback={null}>
      <LazySheet
        id={id}
        label={label}
        extent={extent}
        onExtent={setSheetExtent}
        takesFocus={sheet?.takesFocus ?? false}
        openerId={openerIdOf(id)}
        words={{
          close: shell.closePanel(label),
          enlarge: shell.enlargeSheet,
          shrink: shell.shrinkSheet,
        }}
      >
        {content}
      </LazySheet>
    </Suspense>
  );
}

/** The id of the button that opens a sheet. */
export function openerIdOf(id: SheetId): string {
  return `open-${id}`;
}
