import { lazy, Suspense, useState } from 'react';
import { useFirstMessages } from '~/i18n/use-messages';

const CampsExplained = lazy(async () => ({
  default: (await import('./camps/CampsExplained')).CampsExplained,
}));

/** Says that the camps are computed; opened, how, and who stands in which. */
export function CampsNote() {
  const { graph: messages } = useFirstMessages();
  const [isOpen, setOpen] = useState(false);
  return (
    <details
      className="graph-camps"
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
      onKeyDown={({ key, currentTarget }) => {
        if (key === 'Escape') currentTarget.open = false;
      }}
    >
      <summary>{messages.campsComputed}</summary>
      {isOpen && (
        <Suspense>
          <CampsExplained />
        </Suspense>
      )}
    </details>
  );
}
