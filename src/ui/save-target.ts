import { saveFile } from './save-file';

/** What is to be saved: its name, and what kind of file it is. */
export interface FileKind {
  readonly name: string;
  /** Without parameters. */
  readonly mediaType: string;
  /** Of the name, without its first dot. */
  readonly extension: string;
}

/** Where a file will go. */
export interface SaveTarget {
  /** The name that it gets there. */
  readonly name: string;
  /**
   * Rejects where it cannot be written, and where it is given up before all of it is; what was there
   * before then stays.
   */
  readonly write: (file: Blob, signal: AbortSignal) => Promise<void>;
}

/** Of the File System Access API, where a browser has it. */
type ShowSaveFilePicker = (options: {
  readonly suggestedName: string;
  readonly types: readonly { readonly accept: Readonly<Record<string, readonly string[]>> }[];
}) => Promise<FileSystemFileHandle>;

/**
 * Asks the reader where a file shall go, or leaves it to the browser's downloads where it cannot
 * ask. To be called within the press of a button, before the file is made. Undefined where the
 * reader thinks better of it.
 */
export async function chooseTarget(kind: FileKind): Promise<SaveTarget | undefined> {
  const show = (window as { showSaveFilePicker?: ShowSaveFilePicker }).showSaveFilePicker;
  if (!show) return toDownloads(kind);
  try {
    const handle = await show({
      suggestedName: kind.name,
      types: [{ accept: { [kind.mediaType]: [`.${kind.extension}`] } }],
    });
    return { name: handle.name, write: (file, signal) => writeTo(handle, file, signal) };
  } catch (error) {
    // In a frame of another site, or with a policy against it, it may be there and refuse.
    return error instanceof DOMException && error.name === 'AbortError'
      ? undefined
      : toDownloads(kind);
  }
}

function toDownloads({ name }: FileKind): SaveTarget {
  return { name, write: async (file) => saveFile(file, name) };
}

async function writeTo(
  handle: FileSystemFileHandle,
  file: Blob,
  signal: AbortSignal,
): Promise<void> {
  const stream = await handle.createWritable();
  try {
    await stream.write(file);
    signal.throwIfAborted();
    await stream.close();
  } catch (error) {
    await stream.abort().catch(() => undefined);
    throw error;
  }
}
