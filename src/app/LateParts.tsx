import { DropTarget } from './DropTarget';
import { KeyboardAids } from './KeyboardAids';
import { LaunchedFiles } from './LaunchedFiles';
import { OfflineEdition } from './offline/OfflineEdition';

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
