import { useEffect } from 'react';
import { useFirstMessages } from '~/i18n/use-messages';
import type { Notice } from '~/store/notices-slice';
import { useApp } from '~/store/use-app';
import { NoticeList } from '~/ui/NoticeList';
import { useOpener } from './use-opener';

/** Notices that ask nothing of the reader go away by themselves, after so many milliseconds. */
const PASSING: Partial<Record<Notice['key'], number>> = {
  copied: 6_000,
  exported: 6_000,
  opened: 15_000,
  library: 15_000,
};

/** What the reader has been told and has not put away, in words. */
export function Notices() {
  const { labels, shell } = useFirstMessages();
  const notices = useApp((state) => state.notices);
  const dismiss = useApp((state) => state.dismiss);
  const opener = useOpener();
  const passing = notices.findLast(({ key }) => PASSING[key] !== undefined);
  useEffect(() => {
    if (passing === undefined) return undefined;
    const timer = window.setTimeout(() => dismiss(passing.id), PASSING[passing.key]);
    return () => window.clearTimeout(timer);
  }, [passing, dismiss]);
  const undo = opener && { label: labels.commands.undo, run: opener.undoOpening };
  return (
    <NoticeList
      notices={notices.map(({ id, key, detail }) => ({
        id,
        detail,
        text: shell.notices[key],
        action: key === 'opened' && undo ? undo : undefined,
      }))}
      dismissLabel={shell.dismiss}
      onDismiss={dismiss}
    />
  );
}
