import type { OfflineMessages } from '../en/offline';

/** The edition of the site that the browser keeps, and parts of the page that broke, in Arabic. */
export const offline: OfflineMessages = {
  newEdition:
    'صدرت نسخة جديدة من هذه الصفحة وهي جاهزة. يعيد فتحها تحميل الصفحة، وتبقى طريقة العرض والمكتبة كما هما.',
  openNewEdition: 'فتح النسخة الجديدة',

  partBroke: 'تعذّر عرض هذا القسم بسبب خطأ في الصفحة. أما سائر الصفحة فيعمل.',
  copyDiagnostics: 'نسخ بيانات التشخيص',
  diagnosticsCopied: 'تم نسخ بيانات التشخيص، وليس فيها شيء من بياناتك.',
};
