import { useMessages } from '~/i18n/use-messages';
import { ToggleGroup } from '~/ui/ToggleGroup';
import { ActorTable } from './ActorTable';
import type { TableSetting } from './DataTable';
import { RelationTable } from './RelationTable';
import { TABLES, useTableLayouts } from './use-table-layouts';
import './table.css';

/** Every relation, or every actor, that is looked at, in a table to sort, to choose from and to copy. */
export function TablePanel() {
  const words = useMessages().table;
  const [{ shown, layouts }, change] = useTableLayouts();
  const setting: TableSetting = {
    layout: layouts[shown],
    onLayout: (layout) => change({ shown, layouts: { ...layouts, [shown]: layout } }),
    choice: (
      <ToggleGroup
        label={words.tables}
        value={shown}
        onChange={(next) => change({ shown: next, layouts })}
        choices={TABLES.map((id) => ({ id, label: words[id] }))}
      />
    ),
  };
  return shown === 'relations' ? (
    <RelationTable setting={setting} />
  ) : (
    <ActorTable setting={setting} />
  );
}
