import { useRef } from 'react';
import { useMessages } from '~/i18n/use-messages';
import { Button } from '~/ui/Button';
import { type DataOutcome, isFailure, toOutcomeText } from './data-outcome';

/** The deeds, and what came of the last one, in a sentence that is spoken too. */
export function DataFoot({
  outcome,
  onSave,
  onCopy,
  onCancel,
}: {
  readonly outcome: DataOutcome | null;
  readonly onSave: () => void;
  readonly onCopy: () => void;
  readonly onCancel: () => void;
}) {
  const words = useMessages().data;
  const isWorking = outcome?.type === 'working';
  const saving = useRef<HTMLButtonElement>(null);
  // Buttons that went away while they work would take the keyboard with them.
  const unlessWorking = (deed: () => void) => () => {
    if (!isWorking) deed();
  };
  const giveUp = () => {
    onCancel();
    saving.current?.focus();
  };
  return (
    <div className="data-foot">
      <p className="data-status" role="status" data-failed={isFailure(outcome)}>
        {toOutcomeText(outcome, words)}
      </p>
      {isWorking && (
        <progress className="data-progress" aria-label={words.working} value={outcome.done} />
      )}
      <div className="data-foot__actions">
        <Button
          ref={saving}
          look="strong"
          aria-disabled={isWorking}
          onClick={unlessWorking(onSave)}
        >
          {words.save}
        </Button>
        <Button aria-disabled={isWorking} onClick={unlessWorking(onCopy)}>
          {words.copy}
        </Button>
        {isWorking && <Button onClick={giveUp}>{words.cancel}</Button>}
      </div>
    </div>
  );
}
