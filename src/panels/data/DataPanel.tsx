import { DATA_FORMATS } from '~/formats/data';
import { messagesOf } from '~/i18n/messages';
import { useLocale } from '~/i18n/use-messages';
import { WidgetLocale } from '~/ui/WidgetLocale';
import { DataFoot } from './DataFoot';
import { DataForm } from './DataForm';
import type { DataChoices } from './data-choices';
import { RowChoice } from './RowChoice';
import { useDataActions } from './use-data-actions';
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
