import { type ReactNode, useMemo } from 'react';
import { formatNumber } from '~/i18n/format';
import { messagesOf } from '~/i18n/messages';
import { useLocale, useMessages } from '~/i18n/use-messages';
import type { OpenedFile, TableSummary } from '~/opening/opened-file';
import { Button } from '~/ui/Button';
import { ColumnList } from './ColumnList';
import { IssueGroups } from './IssueGroups';
import type { MappingProps } from './mapping-props';
import { QuestionList } from './QuestionList';
import { ReadingChoices } from './ReadingChoices';
import { findRemembered } from './remembered-mappings';
import { ValueList } from './ValueList';

/** What a file is taken for, what comes out of it, and what can be changed about both. */
export function MappingStep({
  opened,
  choices,
  isWorking,
  above,
  onChange,
  onOpen,
  onOther,
  onTakeOmitted,
}: MappingProps & {
  readonly isWorking: boolean;
  /** What is asked before anything of the file itself. */
  readonly above?: ReactNode;
  readonly onOpen: () => void;
  readonly onOther: () => void;
  readonly onTakeOmitted: () => Promise<string | undefined>;
}) {
  const words = useMessages().opening;
  const part = { opened, choices, onChange };
  const { omitted } = opened.counts;
  return (
    <div className="mapping">
      <div className="mapping__main">
        <Outcome opened={opened} isWorking={isWorking} />
        {above}
        <RememberedOffer {...part} />
        <QuestionList {...part} />
        {opened.isMapped && (
          <>
            <PreviewTable opened={opened} />
            <ColumnList {...part} />
            <ValueList {...part} />
          </>
        )}
      </div>
      <div className="mapping__side">
        <IssueGroups opened={opened} onTakeOmitted={onTakeOmitted} />
        {opened.isMapped && <ReadingChoices {...part} />}
      </div>
      <div className="mapping__foot">
        <p className="mapping__working" role="status">
          {isWorking && words.working}
        </p>
        <Button onClick={onOther}>{words.chooseOther}</Button>
        <Button
          look="strong"
          aria-disabled={isWorking || opened.counts.actors === 0}
          onClick={() => {
            if (!isWorking && opened.counts.actors > 0) onOpen();
          }}
        >
          {omitted > 0 ? words.openWithout(omitted) : words.open}
        </Button>
      </div>
    </div>
  );
}

/** Offers the choices that a file with the same headings was opened with before. */
function RememberedOffer({ opened, choices, onChange }: MappingProps) {
  const words = useMessages().opening;
  const remembered = useMemo(() => findRemembered(opened.mapping), [opened.mapping]);
  if (!remembered || Object.keys(choices).length > 0) return null;
  return (
    <section className="questions" aria-label={words.remembered}>
      <div className="question">
        <p>{words.remembered}</p>
        <Button onClick={() => onChange(remembered)}>{words.useRemembered}</Button>
      </div>
    </section>
  );
}

/** The actors and relations that would be on the page, by stance, and what would not. */
function Outcome({
  opened: { name, counts },
  isWorking,
}: {
  readonly opened: OpenedFile;
  readonly isWorking: boolean;
}) {
  const locale = useLocale();
  const words = messagesOf(locale).opening;
  const signs = (['with', 'against', 'neither'] as const).filter((sign) => counts[sign] > 0);
  return (
    <section className="outcome" aria-label={words.outcome} aria-busy={isWorking}>
      <h3>
        <bdi>{name}</bdi>
      </h3>
      <p className="outcome__counts" role="status">
        {words.counts(counts.actors, counts.relations)}
      </p>
      <ul className="outcome__signs">
        {signs.map((sign) => (
          <li key={sign} data-sign={sign}>
            {words.signs[sign]} <b>{formatNumber(locale, counts[sign])}</b>
          </li>
        ))}
        {counts.omitted > 0 && <li>{words.omitted(counts.omitted)}</li>}
      </ul>
      {counts.relations === 0 && <p className="outcome__none">{words.nothingComes}</p>}
    </section>
  );
}

/** The first rows of each table that is read, with the lines they start at. */
function PreviewTable({ opened: { tables } }: { readonly opened: OpenedFile }) {
  const words = useMessages().opening;
  const read = tables.filter(({ isRead }) => isRead);
  return (
    <section className="preview" aria-label={words.preview}>
      <h3>{words.preview}</h3>
      {read.map((table) => (
        <Preview key={table.id} table={table} />
      ))}
    </section>
  );
}

function Preview({
  table: { id, headerLine, columns, preview },
}: {
  readonly table: TableSummary;
}) {
  const words = useMessages().opening;
  if (preview.length === 0) return <p>{words.noPreview}</p>;
  const width = Math.max(columns.length, ...preview.map(({ cells }) => cells.length));
  const places = Array.from({ length: width }, (_, place) => place);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by keys
    <section className="preview__frame" tabIndex={0} aria-label={words.previewOf(id)}>
      <table className="preview__table">
        <thead>
          <tr>
            <th scope="col">{words.line}</th>
            {places.map((place) => {
              const column = columns[place];
              const name = column?.heading || words.noHeading(place + 1);
              return (
                <th key={place} scope="col" data-role={column?.role}>
                  <bdi>{name}</bdi>
                  {column && <span className="preview__role">{words.roles[column.role]}</span>}
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {preview.map(({ line, cells }) => (
            <tr key={line} data-is-header={line === headerLine}>
              <th scope="row">{line}</th>
              {places.map((place) => (
                <td key={place} dir="auto">
                  {String(cells[place] ?? '')}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
