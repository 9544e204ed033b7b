import { type ChangeEvent, type ReactNode, useId, useRef, useState } from 'react';
import { useMessages } from '~/i18n/use-messages';
import { type Mapping, TABLE_SHAPES, type TableShape } from '~/opening/mapping/mapping';
import { parseMapping } from '~/opening/mapping/mapping-schema';
import type { TableSummary } from '~/opening/opened-file';
import { Button } from '~/ui/Button';
import { CheckBox } from '~/ui/CheckBox';
import { saveFile } from '~/ui/save-file';
import type { MappingProps } from './mapping-props';

/** The encodings that a reader can choose. */
const ENCODINGS = ['utf-8', 'windows-1256', 'windows-1252', 'utf-16le', 'utf-16be'];
/** The lines that headings can be chosen to stand in; 0 is none. */
const HEADER_LINES = Array.from({ length: 16 }, (_, line) => line);

/** How the text of the file becomes a table: what was guessed, and what can be chosen instead. */
export function ReadingChoices({ opened, choices, onChange }: MappingProps) {
  const words = useMessages().opening;
  const set = <Key extends keyof Mapping>(key: Key, value: Mapping[Key] | undefined) =>
    onChange(withChoice(choices, key, value));
  return (
    <details className="settings">
      <summary>{words.settings}</summary>
      <div className="settings__fields">
        {opened.encoding && (
          <Setting
            label={words.encoding}
            value={choices.encoding}
            guess={opened.encoding}
            options={ENCODINGS.map((id) => [id, id])}
            onChange={(encoding) => set('encoding', encoding)}
          />
        )}
        {opened.delimiter && (
          <Setting
            label={words.delimiter}
            value={choices.delimiter}
            guess={nameOf(words.delimiters, opened.delimiter)}
            options={Object.entries(words.delimiters)}
            onChange={(delimiter) => set('delimiter', delimiter)}
          />
        )}
        <TableChoices {...{ opened, choices, onChange }} />
        <Setting
          label={words.decimal}
          value={choices.decimal}
          guess={opened.mapping.decimal === ',' ? words.decimalComma : words.decimalPoint}
          options={[
            ['.', words.decimalPoint],
            [',', words.decimalComma],
          ]}
          onChange={(decimal) => set('decimal', decimal as '.' | ',' | undefined)}
        />
        <Setting
          label={words.dates}
          value={choices.dates}
          options={[
            ['dmy', words.dayFirst],
            ['mdy', words.monthFirst],
          ]}
          guess={opened.mapping.dates === 'mdy' ? words.monthFirst : words.dayFirst}
          onChange={(dates) => set('dates', dates as 'dmy' | 'mdy' | undefined)}
        />
        {(choices.totals !== undefined || opened.issueCounts['total-row'] !== undefined) && (
          <CheckBox
            isSelected={choices.totals ?? false}
            onChange={(totals) => set('totals', totals)}
          >
            {words.totals}
          </CheckBox>
        )}
        <CheckBox
          isSelected={opened.mapping.signed ?? false}
          onChange={(signed) => set('signed', signed)}
        >
          {words.signed}
        </CheckBox>
      </div>
      <SavedChoices {...{ opened, choices, onChange }} />
    </details>
  );
}

/** Choices with another one, or without it where it shall be guessed. */
function withChoice<Key extends keyof Mapping>(
  choices: Mapping,
  key: Key,
  value: Mapping[Key] | undefined,
): Mapping {
  const { [key]: _former, ...others } = choices;
  return value === undefined ? others : { ...others, [key]: value };
}

/** Where a table of cells stands in the file, and what its rows are. */
function TableChoices({ opened, choices, onChange }: MappingProps) {
  const words = useMessages().opening;
  const [first] = opened.tables.filter(({ isRead }) => isRead);
  if (first?.content !== 'cells') return null;
  const set = <Key extends keyof Mapping>(key: Key, value: Mapping[Key] | undefined) =>
    onChange(withChoice(choices, key, value));
  return (
    <>
      {opened.tables.length > 1 && (
        <TableList tables={opened.tables} onChoose={(sheet) => set('sheet', sheet)} />
      )}
      <Setting
        label={words.header}
        value={choices.headerLine === undefined ? undefined : String(choices.headerLine)}
        guess={first.headerLine === 0 ? words.noHeader : String(first.headerLine)}
        options={HEADER_LINES.map((line) => [
          String(line),
          line === 0 ? words.noHeader : String(line),
        ])}
        onChange={(line) => set('headerLine', line === undefined ? line : Number(line))}
      />
      <Setting
        label={words.shape}
        value={choices.shape}
        guess={words.shapes[first.shape]}
        options={TABLE_SHAPES.map((id) => [id, words.shapes[id]])}
        onChange={(shape) => set('shape', shape as TableShape | undefined)}
      />
    </>
  );
}

/** The tables of a file that has several, each of which is read or not; at least one is. */
function TableList({
  tables,
  onChoose,
}: {
  readonly tables: readonly TableSummary[];
  readonly onChoose: (sheet: string) => void;
}) {
  const words = useMessages().opening;
  const read = tables.filter(({ isRead }) => isRead);
  const choose = (chosen: TableSummary, isRead: boolean) => {
    const ids = tables.filter((one) => (one === chosen ? isRead : one.isRead)).map(({ id }) => id);
    if (ids.length > 0) onChoose(ids.join('\n'));
  };
  return (
    <fieldset className="settings__tables">
      <legend>{words.tables}</legend>
      {tables.map((table) => (
        <CheckBox
          key={table.id}
          isSelected={table.isRead}
          isDisabled={table.isRead && read.length === 1}
          onChange={(isRead) => choose(table, isRead)}
        >
          <span>
            <bdi>{table.id}</bdi> {words.tableNote(words.shapes[table.shape], table.rows)}
            {table.isHidden && ` ${words.hidden}`}
          </span>
        </CheckBox>
      ))}
    </fieldset>
  );
}

function nameOf(names: Readonly<Record<string, string>>, id: string): string {
  return Object.hasOwn(names, id) ? (names[id] ?? id) : id;
}

/** A choice among a few, or what was guessed. */
function Setting({
  label,
  value,
  guess,
  options,
  onChange,
}: {
  readonly label: string;
  readonly value: string | undefined;
  readonly guess: string;
  readonly options: readonly (readonly [id: string, label: string])[];
  readonly onChange: (value: string | undefined) => void;
}) {
  const words = useMessages().opening;
  const id = useId();
  return (
    <p className="setting">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className="select"
        value={value ?? ''}
        onChange={({ target }) => onChange(target.value === '' ? undefined : target.value)}
      >
        <option value="">{words.guessed(guess)}</option>
        {options.map(([option, name]) => (
          <option key={option} value={option}>
            {name}
          </option>
        ))}
      </select>
    </p>
  );
}

/** The longest text of saved choices that is read. */
const MAX_LETTERS = 1_000_000;

/** Keeps the choices as a file, for the next edition of the data and for the command line. */
function SavedChoices({ opened, onChange }: MappingProps): ReactNode {
  const words = useMessages().opening;
  const input = useRef<HTMLInputElement>(null);
  const [isBad, setBad] = useState(false);
  const save = () => {
    const text = `${JSON.stringify(opened.mapping, null, 2)}\n`;
    saveFile(new Blob([text], { type: 'application/json' }), `${opened.name}.mapping.json`);
  };
  const load = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [file] = target.files ?? [];
    if (!file) return;
    const read = parseMapping(file.size <= MAX_LETTERS ? await file.text() : '');
    target.value = '';
    setBad(!read.ok);
    if (read.ok) onChange(read.value);
  };
  return (
    <div className="settings__saved">
      <Button onClick={save}>{words.saveMapping}</Button>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={words.loadMapping}
        onChange={(event) => void load(event)}
      />
      <Button onClick={() => input.current?.click()}>{words.loadMapping}</Button>
      <p role="status">{isBad && words.badMapping}</p>
    </div>
  );
}
