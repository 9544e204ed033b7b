import { useEffect } from 'react';
import { useFirstMessages } from '~/i18n/use-messages';
import type { Notice } from '~/store/notices-slice';
import { useApp } from '~/store/use-app';
import { NoticeList } from '~/ui/NoticeList';

/** Notices that ask nothing of the reader go away by themselves. */
const PASSING = new Set<Notice['key']>(['copied', 'exported']);
const PASSING_MS = 6_000;

/** What the reader has been told and has not put away, in words. */
export function Notices() {
  const { shell } = useFirstMessages();
  const notices = useApp((state) => state.notices);
  const dismiss = useApp((state) => state.dismiss);
  const passing = notices.findLast(({ key }) => PASSING.has(key))?.id;
  useEffect(() => {
    if (passing === undefined) return undefined;
    const timer = window.setTimeout(() => dismiss(passing), PASSING_MS);
    return () => window.clearTimeout(timer);
  }, [passing, dismiss]);
  return (
    <NoticeList
      notices={notices.map(({ id, key, detail }) => ({ id, detail, text: shell.notices[key] }))}
      dismissLabel={shell.dismiss}
      onDismiss={dismiss}
    />
  );
}
