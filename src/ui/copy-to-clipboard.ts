/** A text in the forms in which programs take it from the clipboard. */
export interface Copied {
  readonly text: string;
  readonly html: string;
}

/** The same, without `html` where the text has no more form than its lines. */
type Copyable = Pick<Copied, 'text'> & Partial<Copied>;

/** Puts a text on the clipboard, by whichever way the browser allows; false where it allows none. */
export async function copyToClipboard(copied: Copyable): Promise<boolean> {
  return (await writeRich(copied)) || (await writePlain(copied)) || copyBySelection(copied);
}

async function writeRich({ text, html }: Copyable): Promise<boolean> {
  if (html === undefined) return false;
  try {
    const item = new ClipboardItem({
      'text/plain': new Blob([text], { type: 'text/plain' }),
      'text/html': new Blob([html], { type: 'text/html' }),
    });
    await navigator.clipboard.write([item]);
    return true;
  } catch {
    return false;
  }
}

async function writePlain({ text }: Copyable): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** The way of pages that are not served securely, where there is no Clipboard API. */
function copyBySelection({ text, html }: Copyable): boolean {
  let isTaken = false;
  const fill = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    if (html !== undefined) event.clipboardData?.setData('text/html', html);
    event.preventDefault();
    isTaken = true;
  };
  document.addEventListener('copy', fill, { once: true });
  try {
    return document.execCommand('copy') && isTaken;
  } catch {
    return false;
  } finally {
    document.removeEventListener('copy', fill);
  }
}
