import { useEffect } from 'react';
import { useAppStore } from '~/store/use-app';
import { startTooltips } from '~/ui/tooltips';
import { DropTarget } from './DropTarget';
import { OfflineEdition } from './offline/OfflineEdition';
import { useShell } from './use-shell';
import { keepViewFocus } from './view-focus';

/** The files that the system starts an installed page with; only some browsers have it. */
interface LaunchQueue {
  readonly setConsumer: (
    consumer: (launch: { readonly files?: readonly FileSystemFileHandle[] }) => void,
  ) => void;
}

/** What listens to the device once the first graph is there: keys, files, and the network. */
export function LateParts() {
  return (
    <>
      <KeyboardAids />
      <DropTarget />
      <LaunchedFiles />
      <OfflineEdition />
    </>
  );
}

/** What helps those who use keys, and is not needed for the first graph; shows nothing itself. */
function KeyboardAids() {
  const store = useAppStore();
  useEffect(() => keepViewFocus(document, store), [store]);
  useEffect(() => startTooltips(document), []);
  return null;
}

/** Opens a file that the system hands to the installed page, as one that is dropped. */
function LaunchedFiles() {
  const { openFile } = useShell();
  useEffect(() => {
    const { launchQueue } = window as { readonly launchQueue?: LaunchQueue };
    launchQueue?.setConsumer(async ({ files = [] }) => {
      // A file that is gone or may not be read any more has nothing to be opened.
      const file = await files[0]?.getFile().catch(() => undefined);
      if (file) openFile({ name: file.name, blob: file });
    });
  }, [openFile]);
  return null;
}
