import type { OpeningIssueMessages } from '../en/opening-issues';

/** ما وُجد عند فتح الملف، جملةً لكل قاعدة. */
export const openingIssues: OpeningIssueMessages = {
  self: ({ about }) => `«${about}» مرتبط بنفسه، فأُهمل الصف؛ اكتب فاعلًا آخر في أحد الطرفين.`,
};
