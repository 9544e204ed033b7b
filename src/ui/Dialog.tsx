import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { IconButton } from './Button';
import './dialog.css';
import { WidgetLocale } from './WidgetLocale';

/** A sheet of paper over the page that keeps the keyboard until it is put away. */
export function Dialog({
  title,
  closeLabel,
  isWide = false,
  onClose,
  children,
}: {
  readonly title: string;
  readonly closeLabel: string;
  readonly isWide?: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}) {
  return (
    <WidgetLocale>
      <ModalOverlay
        className="dialog-overlay"
        isOpen={true}
        isDismissable={true}
        onOpenChange={(isOpen) => {
          if (!isOpen) onClose();
        }}
      >
        <Modal className={isWide ? 'dialog-frame dialog-frame--wide' : 'dialog-frame'}>
          <AriaDialog className="dialog">
            <header className="dialog__head">
              <Heading slot="title" level={2}>
                {title}
              </Heading>
              <IconButton icon="close" label={closeLabel} onClick={onClose} />
            </header>
            <div className="dialog__body">{children}</div>
          </AriaDialog>
        </Modal>
      </ModalOverlay>
    </WidgetLocale>
  );
}
