import { copyToClipboard } from '~/ui/copy-to-clipboard';

/**
 * Puts a text that is still being made on the clipboard; false where the browser does not allow
 * it. The clipboard is asked within the press of the button, as Safari wants, and gets it later.
 */
export async function copyText(text: Promise<Blob>): Promise<boolean> {
  const plain = text.then((file) => new Blob([file], { type: 'text/plain' }));
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'text/plain': plain })]);
    return true;
  } catch {
    const made = await plain;
    return copyToClipboard({ text: await made.text() });
  }
}
