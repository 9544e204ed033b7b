import { localizedText } from '~/base/localized';
import { AttributeValue } from '~/evidence/words/AttributeFacts';
import { attributeNamesOf, attributeOf, type WithAttributes } from '~/model/attributes';
import type { Attributes } from '~/model/schema';
import type { ColumnWords } from './column-words';
import type { TableColumn } from './table-column';

/** A table of more columns is read by nobody; the details have whatever else there is. */
const MOST_COLUMNS = 60;

/** A column for each attribute that some of the items have, by its own name; at most 60. */
export function attributeColumns<Row>(
  items: Iterable<WithAttributes>,
  itemOf: (row: Row) => WithAttributes,
  { say }: ColumnWords,
): readonly TableColumn<Row>[] {
  const all = [...items];
  const names = attributeNamesOf(all).slice(0, MOST_COLUMNS);
  return names.map((name, index) => {
    const attributeIn = (row: Row) => attributeOf(itemOf(row), name);
    return {
      id: `attribute-${index + 1}`,
      width: 1,
      label: name,
      isNumber: all.every((item) => typeof (attributeOf(item, name) ?? 0) === 'number'),
      toKey: (row) => toKey(attributeIn(row)),
      draw: (row) => {
        const value = attributeIn(row);
        return value === undefined ? null : <AttributeValue value={value} />;
      },
      copied: [
        {
          label: name,
          toTexts: (row) => {
            const value = attributeIn(row);
            if (value === undefined) return [];
            if (typeof value !== 'string') return [say(String(value))];
            return [localizedText({ und: value }, 'und')];
          },
        },
      ],
    };
  });
}

function toKey(value: Attributes[string] | undefined): string | number | undefined {
  return typeof value === 'boolean' ? Number(value) : value;
}
