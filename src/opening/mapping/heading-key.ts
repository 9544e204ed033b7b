import { foldText } from '~/base/fold-text';

const OTHERS = /[^\p{L}\p{N}+#]+/gu;

/** What a heading is compared by: its letters and digits, whatever their case, marks and blanks. */
export function headingKey(heading: string): string {
  return foldText(heading).replace(OTHERS, '');
}
