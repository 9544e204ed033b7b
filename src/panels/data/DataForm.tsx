import type { ReactNode } from 'react';
import { Input, Label, Radio, RadioGroup, TextField } from 'react-aria-components';
import { type DataFormat, TABLES } from '~/formats/data/data-format';
import { LOCALE_NAMES, LOCALES, type Locale } from '~/i18n/locale';
import { useMessages } from '~/i18n/use-messages';
import { CheckBox } from '~/ui/CheckBox';
import { ToggleGroup } from '~/ui/ToggleGroup';
import { countOf, type DataChoices, type DataScope, type Scopes } from './data-choices';
import type { useDataFile } from './use-data-file';

/** An option that takes a line or two: what it is called, and what it is. */
interface RowOption<Id extends string> {
  readonly id: Id;
  readonly label: string;
  readonly note: string;
  readonly isDisabled?: boolean;
}

/** How a file shall be: what goes into it, its options, its name. */
export function DataForm({
  file: { choices, format, scopes, scope, options, proposal },
  onChange,
}: {
  readonly file: ReturnType<typeof useDataFile>;
  readonly onChange: (change: Partial<DataChoices>) => void;
}) {
  const words = useMessages().data;
  const has = (option: DataFormat['options'][number]) => format.options.includes(option);
  return (
    <div className="data-form">
      <ScopeChoice scopes={scopes} scope={scope} onChange={(scope) => onChange({ scope })} />
      {has('table') && (
        <Labelled label={words.table}>
          <ToggleGroup
            label={words.table}
            choices={TABLES.map((id) => ({ id, label: words.tables[id] }))}
            value={options.table}
            onChange={(table) => onChange({ table })}
          />
        </Labelled>
      )}
      {has('locale') && (
        <Labelled label={words.language}>
          <ToggleGroup
            label={words.language}
            choices={LOCALES.map((id) => ({ id, label: LOCALE_NAMES[id] }))}
            value={options.locale}
            onChange={(chosen: Locale) => onChange({ locale: chosen })}
          />
        </Labelled>
      )}
      {has('bom') && (
        <CheckBox isSelected={options.bom} onChange={(bom) => onChange({ bom })}>
          {words.bom}
        </CheckBox>
      )}
      <TextField
        className="data-name"
        value={choices.name ?? proposal}
        onChange={(name) => onChange({ name })}
      >
        <Label className="data-label">{words.name}</Label>
        <div className="data-name__row" dir="ltr">
          <Input className="text-field" dir="auto" spellCheck={false} />
          <span className="data-name__ending">.{format.extension}</span>
        </div>
      </TextField>
    </div>
  );
}

function Labelled({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div className="data-rows">
      <span className="data-label" aria-hidden="true">
        {label}
      </span>
      {children}
    </div>
  );
}

function ScopeChoice({
  scopes: { whole, narrowed },
  scope,
  onChange,
}: {
  readonly scopes: Scopes;
  readonly scope: DataScope;
  readonly onChange: (scope: DataScope) => void;
}) {
  const words = useMessages().data;
  return (
    <RowChoice
      label={words.scope}
      value={scope}
      onChange={onChange}
      options={[
        { id: 'whole', label: words.whole, note: words.counts(...countOf(whole)) },
        {
          id: 'narrowed',
          label: words.narrowed,
          note: narrowed ? words.counts(...countOf(narrowed)) : words.notNarrowed,
          isDisabled: !narrowed,
        },
      ]}
    />
  );
}

/** A choice of which exactly one option holds, the options one below the other. */
export function RowChoice<Id extends string>({
  label,
  options,
  value,
  onChange,
}: {
  readonly label: string;
  readonly options: readonly RowOption<Id>[];
  readonly value: Id;
  readonly onChange: (id: Id) => void;
}) {
  return (
    <RadioGroup className="data-rows" value={value} onChange={(id) => onChange(id as Id)}>
      <Label className="data-label">{label}</Label>
      <div className="data-rows__list">
        {options.map(({ id, label: name, note, isDisabled = false }) => (
          <Radio key={id} value={id} className="data-row" isDisabled={isDisabled}>
            <span className="data-row__name">{name}</span>
            <span className="data-row__note">{note}</span>
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
