import { useRef } from 'react';
import { DATA_FORMATS } from '~/formats/data';
import { messagesOf } from '~/i18n/messages';
import { useLocale, useMessages } from '~/i18n/use-messages';
import { Button } from '~/ui/Button';
import { WidgetLocale } from '~/ui/WidgetLocale';
import { DataForm, RowChoice } from './DataForm';
import type { DataChoices } from './data-choices';
import { type DataOutcome, isFailure, toOutcomeText, useDataActions } from './use-data-actions';
import { type DataOrigin, useDataFile } from './use-data-file';
import './data-panel.css';

/** The data as a file for another program: which format, how much of it, what it cannot hold. */
export function DataPanel({
  now = today,
  ...origin
}: Omit<DataOrigin, 'now'> & { readonly now?: () => Date }) {
  const locale = useLocale();
  const { data: words, laterLabels } = messagesOf(locale);
  const file = useDataFile({ ...origin, now });
  const { outcome, forget, save, copy, cancel } = useDataActions();
  const change = (changed: Partial<DataChoices>) => {
    file.change(changed);
    forget();
  };
  const losses = file.format.losses(file.options).map((loss) => words.losses[loss]);
  return (
    <WidgetLocale>
      <div className="data-panel" aria-busy={outcome?.type === 'working'}>
        <RowChoice
          label={words.format}
          value={file.choices.format}
          options={DATA_FORMATS.map(({ id }) => ({
            id,
            label: laterLabels.dataFormats[id],
            note: words.about[id],
          }))}
          onChange={(id) => change({ format: id })}
        />
        <div className="data-panel__side">
          <DataForm file={file} onChange={change} />
          <p className="data-losses">{losses.length > 0 ? words.losing(losses) : words.lossless}</p>
          <DataFoot
            outcome={outcome}
            onSave={() => void save(file.kind, file.prepare)}
            onCopy={() => void copy(file.prepare)}
            onCancel={cancel}
          />
        </div>
      </div>
    </WidgetLocale>
  );
}

function today(): Date {
  return new Date();
}

/** The deeds, and what came of the last one, in a sentence that is spoken too. */
function DataFoot({
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
