import { useMessages } from '~/i18n/use-messages';
import type { OpenedFile, TableSummary } from '~/opening/opened-file';

/** The first rows of each table that is read, with the lines they start at. */
export function PreviewTable({ opened: { tables } }: { readonly opened: OpenedFile }) {
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
