import { formatNumber } from '~/i18n/format';
import { messagesOf } from '~/i18n/messages';
import { useLocale, useMessages } from '~/i18n/use-messages';
import type { OpenedFile } from '~/opening/opened-file';
import { Button } from '~/ui/Button';
import { ColumnList } from './ColumnList';
import { IssueGroups } from './IssueGroups';
import type { MappingProps } from './mapping-props';
import { PreviewTable } from './PreviewTable';
import { QuestionList } from './QuestionList';
import { ReadingChoices } from './ReadingChoices';
import { ValueList } from './ValueList';

/** What a file is taken for, what comes out of it, and what can be changed about both. */
export function MappingStep({
  opened,
  choices,
  isWorking,
  onChange,
  onOpen,
  onOther,
  onLeftOut,
}: MappingProps & {
  readonly isWorking: boolean;
  readonly onOpen: () => void;
  readonly onOther: () => void;
  readonly onLeftOut: () => Promise<string | undefined>;
}) {
  const words = useMessages().opening;
  const part = { opened, choices, onChange };
  const { leftOut } = opened.counts;
  return (
    <div className="mapping">
      <div className="mapping__main">
        <Outcome opened={opened} isWorking={isWorking} />
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
        <IssueGroups opened={opened} onLeftOut={onLeftOut} />
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
          {leftOut > 0 ? words.openWithout(leftOut) : words.open}
        </Button>
      </div>
    </div>
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
        {counts.leftOut > 0 && <li>{words.leftOut(counts.leftOut)}</li>}
      </ul>
      {counts.relations === 0 && <p className="outcome__none">{words.nothingComes}</p>}
    </section>
  );
}
