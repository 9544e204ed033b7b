/** How long a browser may take to begin reading a file that it was told to save. */
const READING = 60_000;

/** Hands a file to the browser to save under a name. */
export function saveFile(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  window.setTimeout(() => URL.revokeObjectURL(link.href), READING);
}
