import { useMessages } from '~/i18n/use-messages';
import type { Line } from '~/model/lines';
import { selectIsOfFiles } from '~/store/selectors';
import { useApp } from '~/store/use-app';
import { Pause } from '~/ui/Pause';
import { LineMark } from '../marks/LineMark';
import { Snippet } from '../passages/Snippet';
import { LineTitle } from '../words/LineTitle';
import { SelectLink } from './SelectLink';

/** A link to a drawn line: its sign in mark and word, its title, how many claims. */
export function LineLink({
  line,
  withQuote = false,
}: {
  readonly line: Line;
  /** Whether only its quote tells the line from another. */
  readonly withQuote?: boolean;
}) {
  const { common, details, filters } = useMessages();
  const isFiles = useApp(selectIsOfFiles);
  return (
    <SelectLink to={{ type: 'line', id: line.id }} className="relation-link">
      <LineMark sign={line.sign} modality={line.modality} isOver={line.isOver} />
      <span>
        <span className={`sign-word sign-${line.sign}`}>{filters.signs[line.sign]}</span>
        {details.comma}
        <LineTitle line={line} />
        <span className="soft">
          {line.isOver && details.comma + common.over}
          {details.comma}
          {common.evidence(line.claimCount, isFiles)}
        </span>
        {withQuote && (
          <>
            <Pause />
            <Snippet claims={line.relations.flatMap(({ claims }) => claims)} />
          </>
        )}
      </span>
    </SelectLink>
  );
}
