import { type ReactNode, Suspense } from 'react';
import { useMessages } from '~/i18n/use-messages';
import { Sheet } from '~/ui/Sheet';
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
  const { shell } = useMessages();
  const { state, isNarrow, setSheetExtent } = useShell();
  const sheet = state.sheet?.id === id ? state.sheet : null;
  const content = (
    <PartBoundary>
      <Suspense fallback={<p className="panel__loading">{shell.loading}</p>}>
        {isIdle && children}
      </Suspense>
    </PartBoundary>
  );
  if (!isNarrow)
    return (
      <div
        className="panel"
        id={id}
        hidden={state.collapsed.some((panel) => panel === id)}
        tabIndex={-1}
      >
        {content}
      </div>
    );
  return (
    <Sheet
      id={id}
      label={label}
      extent={sheet?.extent ?? 'closed'}
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
    </Sheet>
  );
}

/** The id of the button that opens a sheet. */
export function openerIdOf(id: SheetId): string {
  return `open-${id}`;
}
