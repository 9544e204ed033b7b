import { DATA_MESSAGES } from '~/i18n/data-messages';
import { useLocale } from '~/i18n/use-messages';
import { Button } from '~/ui/Button';
import { type DataOutcome, isFailure, toSentence } from './data-outcome';

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
  const words = DATA_MESSAGES[useLocale()];
  const isWorking = outcome?.type === 'working';
  return (
    <div className="data-foot">
      <p className="data-status" role="status" data-failed={isFailure(outcome)}>
        {toSentence(outcome, words)}
      </p>
      {isWorking && (
        <progress className="data-progress" aria-label={words.working} value={outcome.done} />
      )}
      <div className="data-foot__actions">
        {isWorking ? (
          <Button onClick={onCancel}>{words.cancel}</Button>
        ) : (
          <>
            <Button look="strong" onClick={onSave}>
              {words.save}
            </Button>
            <Button onClick={onCopy}>{words.copy}</Button>
          </>
        )}
      </div>
    </div>
  );
}
