import { useMessages } from '~/i18n/use-messages';
import { SAMPLE_CELLS, SAMPLE_OVER } from '~/marks/cell-mark';
import { CellMark } from './CellMark';

/** What the marks of the matrix mean. */
export function MatrixKey({
  hasCamps,
  hasOver,
}: {
  readonly hasCamps: boolean;
  /** Whether a cell stands for what is over alone. */
  readonly hasOver: boolean;
}) {
  const words = useMessages().matrix;
  const { common } = useMessages();
  return (
    <ul className="matrix-key" aria-label={words.key}>
      {SAMPLE_CELLS.map((sample) => (
        <li key={sample.balance}>
          <CellMark cell={sample} />
          {words.signs[sample.balance]}
        </li>
      ))}
      {hasOver && (
        <li>
          <CellMark cell={SAMPLE_OVER} />
          {common.over}
        </li>
      )}
      <li>{words.size}</li>
      {hasCamps && <li>{words.camps}</li>}
    </ul>
  );
}
