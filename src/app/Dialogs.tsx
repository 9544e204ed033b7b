import type { Drawing } from '~/canvas/drawing';
import { useMessages } from '~/i18n/use-messages';
import { ExportPanel } from '~/panels/ExportPanel';
import { KeysPanel } from '~/panels/KeysPanel';
import { Dialog } from '~/ui/Dialog';
import { useKeyGroups } from './use-key-groups';
import { useShell } from './use-shell';

/** A dialog over the page. */
export function Dialogs({
  dialog,
  drawing,
  onClose,
}: {
  readonly dialog: 'keys' | 'export';
  readonly drawing: Drawing | null;
  readonly onClose: () => void;
}) {
  const { shell, keys, export: exporting } = useMessages();
  const groups = useKeyGroups();
  const { areLettersOn, setLetters } = useShell();
  return (
    <Dialog
      title={dialog === 'keys' ? keys.title : exporting.title}
      closeLabel={shell.close}
      isWide={dialog === 'export'}
      onClose={onClose}
    >
      {dialog === 'keys' ? (
        <KeysPanel groups={groups} areLettersOn={areLettersOn} onLetters={setLetters} />
      ) : (
        <ExportPanel drawing={drawing} />
      )}
    </Dialog>
  );
}
