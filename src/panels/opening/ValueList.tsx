import { useState } from 'react';
import { kindLabel } from '~/i18n/kind-labels';
import { messagesOf } from '~/i18n/messages';
import { useLocale, useMessages } from '~/i18n/use-messages';
import { RELATION_KINDS } from '~/model/relation-kinds';
import { SIGNS, type Sign } from '~/model/sign';
import type { ValueMapping } from '~/opening/mapping/mapping';
import type { ValueSummary } from '~/opening/opened-file';
import { Button } from '~/ui/Button';
import type { MappingProps } from './mapping-props';

/** Values that are shown at first, and how many more each time. */
const STEP = 20;

/** A value of another stance: a kind that cannot have it gives way to a kind of the dataset's own. */
function withSign({ kind }: ValueMapping, sign: Sign): ValueMapping {
  const fixed = RELATION_KINDS.find(({ id }) => id === kind)?.sign;
  const fits = fixed === undefined || fixed === 'as-given' || fixed === sign;
  return kind !== undefined && fits ? { kind, sign } : { sign };
}

/** A value of another kind, with the stance that the kind has, where it has one. */
function withKind(sign: Sign, kind: string): ValueMapping {
  const definition = RELATION_KINDS.find(({ id }) => id === kind);
  if (!definition) return { sign };
  return { kind, sign: definition.sign === 'as-given' ? sign : definition.sign };
}

/** What each value of the column of kinds or stances stands for, with how often it is there. */
export function ValueList({ opened: { values }, choices, onChange }: MappingProps) {
  const words = useMessages().opening;
  const [limit, setLimit] = useState(STEP);
  if (values.length === 0) return null;
  const choose = (value: string, mapping: ValueMapping) =>
    onChange({ ...choices, values: { ...choices.values, [value]: mapping } });
  const more = values.length - limit;
  return (
    <section className="values" aria-label={words.values}>
      <h3>{words.values}</h3>
      <table className="values__table">
        <thead>
          <tr>
            <th scope="col">{words.value}</th>
            <th scope="col">{words.count}</th>
            <th scope="col">{words.stance}</th>
            <th scope="col">{words.roles.kind}</th>
          </tr>
        </thead>
        <tbody>
          {values.slice(0, limit).map((value) => (
            <ValueRow key={value.value} value={value} onChoose={choose} />
          ))}
        </tbody>
      </table>
      {more > 0 && (
        <Button look="plain" onClick={() => setLimit(limit + STEP)}>
          {words.moreValues(Math.min(more, STEP))}
        </Button>
      )}
    </section>
  );
}

function ValueRow({
  value: { value, count, mapping },
  onChoose,
}: {
  readonly value: ValueSummary;
  readonly onChoose: (value: string, mapping: ValueMapping) => void;
}) {
  const locale = useLocale();
  const words = messagesOf(locale).opening;
  const { sign = 'neither', kind = '' } = mapping;
  return (
    <tr data-sign={sign}>
      <th scope="row" dir="auto">
        {value}
      </th>
      <td>{count}</td>
      <td>
        <select
          className="select"
          aria-label={words.stanceOf(value)}
          value={sign}
          onChange={({ target }) => onChoose(value, withSign(mapping, target.value as Sign))}
        >
          {SIGNS.map((id) => (
            <option key={id} value={id}>
              {words.signs[id]}
            </option>
          ))}
        </select>
      </td>
      <td>
        <select
          className="select"
          aria-label={words.kindOf(value)}
          value={RELATION_KINDS.some(({ id }) => id === kind) ? kind : ''}
          onChange={({ target }) => onChoose(value, withKind(sign, target.value))}
        >
          <option value="">{words.ownKind}</option>
          {RELATION_KINDS.map((kind) => (
            <option key={kind.id} value={kind.id}>
              {kindLabel('relations', kind, locale).text}
            </option>
          ))}
        </select>
      </td>
    </tr>
  );
}
