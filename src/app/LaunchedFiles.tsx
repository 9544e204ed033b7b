import { useEffect } from 'react';
import { useShell } from './use-shell';

/** The files that the system starts an installed page with; only some browsers have it. */
interface LaunchQueue {
  readonly setConsumer: (
    consumer: (launch: { readonly files?: readonly FileSystemFileHandle[] }) => void,
  ) => void;
}

/** Opens a file that the system hands to the installed page, as one that is dropped. */
export function LaunchedFiles() {
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
