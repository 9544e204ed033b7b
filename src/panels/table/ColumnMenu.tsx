import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { useMessages } from '~/i18n/use-messages';
import { Icon } from '~/ui/icons/Icon';
import { WidgetLocale } from '~/ui/WidgetLocale';
import type { TableColumn } from './table-column';
import type { TableLayout } from './use-table-layouts';

/** Chooses which columns are shown; the first, which says what a row is, always is. */
export function ColumnMenu<Row>({
  columns,
  visibility,
  onChange,
}: {
  readonly columns: readonly TableColumn<Row>[];
  readonly visibility: TableLayout['columnVisibility'];
  readonly onChange: (visibility: TableLayout['columnVisibility']) => void;
}) {
  const words = useMessages().table;
  const choices = columns.slice(1);
  const shown = choices.filter(({ id }) => visibility[id] ?? true).map(({ id }) => id);
  return (
    <WidgetLocale>
      <MenuTrigger>
        <Button className="button button--outlined">
          {words.columns}
          <Icon name="down" />
        </Button>
        <Popover className="table-menu">
          <Menu
            aria-label={words.columns}
            selectionMode="multiple"
            selectedKeys={shown}
            onSelectionChange={(keys) =>
              onChange(
                Object.fromEntries(choices.map(({ id }) => [id, keys === 'all' || keys.has(id)])),
              )
            }
          >
            {choices.map(({ id, label }) => (
              <MenuItem key={id} id={id} className="table-menu-item" textValue={label}>
                <span className="table-box" aria-hidden="true" />
                {label}
              </MenuItem>
            ))}
          </Menu>
        </Popover>
      </MenuTrigger>
    </WidgetLocale>
  );
}
