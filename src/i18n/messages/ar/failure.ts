import type { Messages } from '../../messages';

/** What is said when the page cannot go on, in Arabic. */
export const failure: Messages['failure'] = {
  openingTitle: 'تعذّر فتح رسم المقال',
  offline: 'يبدو أن الاتصال مقطوع، فتعذّر تحميل البيانات.',
  missing: (status) => `لم يرسل الخادم البيانات (الخطأ ${status})، وربما نُقلت من مكانها.`,
  slow: 'لم تصل البيانات في الوقت المناسب.',
  large: 'حجم البيانات أكبر من أن تحمّله هذه الصفحة.',
  invalid: 'لا يستطيع هذا الإصدار من الصفحة قراءة البيانات.',
  firstIssue: 'أول خلل فيها: ',
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
