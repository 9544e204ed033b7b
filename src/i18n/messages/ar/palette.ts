import type { PaletteMessages } from '../../palette-messages';
import { plural } from '../../plural';

/** The list in which anything can be called up by its name, in Arabic. */
export const palette: PaletteMessages = {
  title: 'لوحة الأوامر',
  label: 'الأوامر وطرق العرض والأطراف',
  placeholder: 'أمر أو طريقة عرض أو طرف، بالعربية أو الإنجليزية',
  found: (count) =>
    plural('ar', count, {
      zero: 'لا نتائج',
      one: 'نتيجة واحدة',
      two: 'نتيجتان',
      few: '# نتائج',
      many: '# نتيجة',
      other: '# نتيجة',
    }),
};
