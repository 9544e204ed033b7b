import type { Messages } from '../../messages';

/** What is said when the page cannot go on, in Arabic. */
export const failure: Messages['failure'] = {
  openingTitle: 'تعذّر فتح رسم المقال',
  offline: 'يبدو أن الاتصال مقطوع، فلم تصل البيانات.',
  missing: (status) => `لم يقدّم الخادم البيانات (أجاب بالرمز ${status})، وربما نُقلت من مكانها.`,
  slow: 'لم تصل البيانات في الوقت المناسب.',
  large: 'البيانات أكبر مما تقبل هذه الصفحة تحميله.',
  invalid: 'وصلت البيانات، لكن هذه النسخة من الصفحة لا تستطيع قراءتها.',
  firstIssue: 'أول ما فيها من خلل: ',
  tryAgain: 'إعادة المحاولة',

  crashTitle: 'تعطّل شيء في هذه الصفحة',
  crash: 'ما زال المشهد الذي كنت فيه محفوظًا في شريط العنوان، ولم يضع شيء من البيانات.',
  crashReason: 'ما تعطّل: ',
  reload: 'إعادة تحميل الصفحة',
  resetView: 'البدء من المشهد الأول',
  copyDetails: 'نسخ التفاصيل',
  detailsCopied: 'نُسخت التفاصيل إلى الحافظة.',
  detailsNotCopied: 'لم يسمح المتصفح بالنسخ. هذه هي التفاصيل:',
};
