import { useMessages } from '~/i18n/use-messages';
import type { ColumnSummary } from '~/opening/opened-file';
import { COLUMN_ROLES, type Role } from '~/opening/role';
import type { MappingProps } from './mapping-props';

/** What each column of the file holds, as guessed or chosen, and why. */
export function ColumnList({ opened: { tables }, choices, onChange }: MappingProps) {
  const words = useMessages().opening;
  const read = tables.filter(({ isRead, columns }) => isRead && columns.length > 0);
  const choose = (key: string, role: Role) =>
    onChange({ ...choices, columns: { ...choices.columns, [key]: role } });
  return (
    <section className="columns" aria-label={words.columns}>
      <h3>{words.columns}</h3>
      {read.map(({ id, columns }) => (
        <div key={id}>
          {read.length > 1 && (
            <h4>
              <bdi>{id}</bdi>
            </h4>
          )}
          <ul className="columns__list">
            {columns.map((column, position) => (
              <ColumnRow key={column.key} column={column} position={position + 1} onRole={choose} />
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

function ColumnRow({
  column: { key, heading, role, certainty, reason, samples },
  position,
  onRole,
}: {
  readonly column: ColumnSummary;
  readonly position: number;
  readonly onRole: (key: string, role: Role) => void;
}) {
  const words = useMessages().opening;
  const name = heading || words.noHeading(position);
  const why =
    reason.id === 'given'
      ? words.reasons.given
      : `${words.certainties[certainty]}, ${words.reasons[reason.id]}`;
  return (
    <li className="column-row" data-role={role} data-certainty={certainty}>
      <div className="column-row__name">
        <bdi>{name}</bdi>
        <span className="column-row__samples" dir="auto">
          {samples.join(' · ')}
        </span>
      </div>
      <div className="column-row__role">
        <select
          className="select"
          aria-label={words.roleOf(name)}
          value={role}
          onChange={({ target }) => onRole(key, target.value as Role)}
        >
          {COLUMN_ROLES.map((id) => (
            <option key={id} value={id}>
              {words.roles[id]}
            </option>
          ))}
        </select>
        {role !== 'ignore' && role !== 'attribute' && (
          <span className="column-row__why">{why}</span>
        )}
      </div>
    </li>
  );
}
