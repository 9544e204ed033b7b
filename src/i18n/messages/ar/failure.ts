import { plural } from '../../format';
import type { FirstMessages } from '../en/first';

/** What is said when the page cannot go on, in Arabic. */
export const failure: FirstMessages['failure'] = {
  openingTitle: 'تعذّر فتح رسم المقال',
  offline: 'يبدو أن الاتصال مقطوع، فتعذّر تحميل البيانات.',
  missing: (status) => `لم يرسل الخادم البيانات (الخطأ ${status})، وربما نُقلت من مكانها.`,
  slow: 'لم تصل البيانات في الوقت المناسب.',
  large: 'حجم البيانات أكبر من أن تحمّله هذه الصفحة.',
  invalid: 'في البيانات أخطاء، ولذلك لم تُفتح.',
  errors: (count) =>
    plural('ar', count, {
      zero: 'لا أخطاء.',
      one: 'خطأ واحد، مع رقم سطره وعموده:',
      two: 'خطآن، مع رقمي سطريهما وعموديهما:',
      few: '# أخطاء، مع أرقام سطورها وأعمدتها:',
      many: '# خطأً، مع أرقام سطورها وأعمدتها:',
      other: '# خطأ، مع أرقام سطورها وأعمدتها:',
    }),
  moreErrors: (count) =>
    plural('ar', count, {
      zero: '',
      one: 'وخطأ آخر',
      two: 'وخطآن آخران',
      few: 'و# أخطاء أخرى',
      many: 'و# خطأً آخر',
      other: 'و# خطأ آخر',
    }),
  tryAgain: 'إعادة المحاولة',

  crashTitle: 'حدث خطأ في هذه الصفحة',
  crash: 'لم تُفقد أي بيانات، وما كنت تعرضه محفوظ في شريط العنوان.',
  crashReason: 'الخطأ: ',
  reload: 'إعادة تحميل الصفحة',
  resetView: 'الانتقال إلى العرض الأول',
  copyDetails: 'نسخ التفاصيل',
  detailsCopied: 'تم نسخ التفاصيل.',
  detailsNotCopied: 'لم يسمح المتصفح بالنسخ. هذه هي التفاصيل:',
};
