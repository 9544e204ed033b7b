import { failure, type Result, success } from '~/base/result';
import type { PictureFailure } from '~/pictures/formats/picture-format';
import type { png } from '~/pictures/formats/png';

/** Whether this browser takes pictures on its clipboard. */
export function canCopyPictures(): boolean {
  return typeof ClipboardItem !== 'undefined' && typeof navigator.clipboard?.write === 'function';
}

/**
 * Puts a picture that is still being made on the clipboard as PNG, the one kind that every program
 * takes from there.
 */
export async function copyPicture(
  written: ReturnType<typeof png.write>,
): Promise<Result<true, PictureFailure | 'copy-refused'>> {
  const file = written.then((result) =>
    result.ok ? result.value : Promise.reject(result.failure),
  );
  try {
    // The clipboard is asked within the press of the button, as Safari wants, and gets the file later.
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': file })]);
    return success(true);
  } catch {
    const result = await written;
    return result.ok ? failure('copy-refused') : result;
  }
}
