import { useRef } from 'react';
import { useMessages } from '~/i18n/use-messages';
import { Button } from '~/ui/Button';
import { canCopyPictures } from './copy-picture';

/** What can be done with a figure: saving and copying it, and giving that up. */
export function ExportDeeds({
  isBusy,
  canSave,
  canCopy,
  save,
  copy,
  cancel,
}: {
  readonly isBusy: boolean;
  readonly canSave: boolean;
  readonly canCopy: boolean;
  readonly save: () => Promise<void>;
  readonly copy: () => Promise<void>;
  readonly cancel: () => void;
}) {
  const words = useMessages().export;
  const saving = useRef<HTMLButtonElement>(null);
  const unlessBusy = (deed: () => Promise<void>) => () => {
    if (!isBusy) void deed();
  };
  const giveUp = () => {
    cancel();
    saving.current?.focus();
  };
  return (
    <div className="export__actions">
      <Button ref={saving} look="strong" disabled={!canSave} onClick={unlessBusy(save)}>
        {words.save}
      </Button>
      {canCopyPictures() && (
        <Button disabled={!canCopy} onClick={unlessBusy(copy)}>
          {words.copy}
        </Button>
      )}
      {isBusy && <Button onClick={giveUp}>{words.cancel}</Button>}
    </div>
  );
}
