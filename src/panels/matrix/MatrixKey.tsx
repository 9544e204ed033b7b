import type { AdjacencyCell } from '~/analysis/adjacency';
import { CellMark } from './CellMark';
import { useMatrixMessages } from './use-matrix-messages';

const NONE = { with: 0, against: 0, neither: 0 };

const SAMPLES: readonly Pick<AdjacencyCell, 'balance' | 'claims' | 'claimCount'>[] = [
  { balance: 'with', claims: { ...NONE, with: 3 }, claimCount: 3 },
  { balance: 'against', claims: { ...NONE, against: 3 }, claimCount: 3 },
  { balance: 'mixed', claims: { ...NONE, with: 3, against: 3 }, claimCount: 6 },
  { balance: 'neither', claims: { ...NONE, neither: 3 }, claimCount: 3 },
];

/** What the marks of the matrix mean. */
export function MatrixKey({ hasCamps }: { readonly hasCamps: boolean }) {
  const words = useMatrixMessages();
  return (
    <ul className="matrix-key" aria-label={words.key}>
      {SAMPLES.map((sample) => (
        <li key={sample.balance}>
          <CellMark cell={sample} />
          {words.signs[sample.balance]}
        </li>
      ))}
      <li>{words.size}</li>
      {hasCamps && <li>{words.camps}</li>}
    </ul>
  );
}
