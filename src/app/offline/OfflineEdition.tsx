import { useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { useMessages } from '~/i18n/use-messages';
import { NoticeItem } from '~/ui/NoticeList';
import { keepOffline } from './keep-offline';

/** Keeps the site for use without a connection, and tells of a new edition among the notices. */
export function OfflineEdition() {
  const { offline, shell } = useMessages();
  const [accept, setAccept] = useState<(() => void) | null>(null);
  useEffect(() => {
    // A developer's server has no edition; browsers have none for pages that are not secure.
    if (import.meta.env.DEV || !('serviceWorker' in navigator)) return undefined;
    const reload = () => window.location.reload();
    const { serviceWorker: container } = navigator;
    return keepOffline({ container, reload }, (accept) => setAccept(() => accept));
  }, []);
  const list = document.querySelector('.notices');
  if (!accept || !list) return null;
  return createPortal(
    <NoticeItem
      text={offline.newEdition}
      action={{ label: offline.openNewEdition, run: accept }}
      dismissLabel={shell.dismiss}
      onDismiss={() => setAccept(null)}
    />,
    list,
  );
}
