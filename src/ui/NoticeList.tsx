import { Button, IconButton } from './Button';

/** Something told in passing. */
export interface NoticeText {
  readonly id: number;
  readonly text: string;
  /** What it is about, shown as it is: part of an address, perhaps. */
  readonly detail?: string;
  /** What can be done about it. */
  readonly action?: { readonly label: string; readonly run: () => void } | undefined;
}

/** Things told in passing, which are announced when they come and stay until they are put away. */
export function NoticeList({
  notices,
  dismissLabel,
  onDismiss,
}: {
  readonly notices: readonly NoticeText[];
  readonly dismissLabel: string;
  readonly onDismiss: (id: number) => void;
}) {
  return (
    <div className="notices" role="status">
      {notices.map(({ id, ...notice }) => (
        <NoticeItem
          key={id}
          {...notice}
          dismissLabel={dismissLabel}
          onDismiss={() => onDismiss(id)}
        />
      ))}
    </div>
  );
}

/** One thing told in passing, with what can be done about it and what puts it away. */
export function NoticeItem({
  text,
  detail,
  action,
  dismissLabel,
  onDismiss,
}: Omit<NoticeText, 'id'> & { readonly dismissLabel: string; readonly onDismiss: () => void }) {
  return (
    <div className="notice">
      <p>
        {text}
        {detail && <bdi className="notice__detail">{detail}</bdi>}
      </p>
      {action && (
        <Button look="plain" onClick={action.run}>
          {action.label}
        </Button>
      )}
      <IconButton icon="close" label={dismissLabel} onClick={onDismiss} />
    </div>
  );
}
