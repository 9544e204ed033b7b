import type { RefObject } from 'react';
import { Menu, MenuItem, Popover } from 'react-aria-components';
import { useMessages } from '~/i18n/use-messages';
import { Icon } from '~/ui/icons/Icon';
import type { IconName } from '~/ui/icons/icon-paths';
import { WidgetLocale } from '~/ui/WidgetLocale';
import type { CommandId } from './commands';
import './take-away-menu.css';
import { useCommand } from './use-command';

const ITEMS: readonly (readonly [CommandId, IconName])[] = [
  ['export', 'export'],
  ['export-data', 'data'],
  ['cite', 'quote'],
  ['print', 'print'],
];

/** What can leave the page with the reader: a picture, the data, a citation, paper. */
export function TakeAwayMenu({
  opener,
  onClose,
}: {
  readonly opener: RefObject<HTMLElement | null>;
  readonly onClose: () => void;
}) {
  const { shell } = useMessages();
  return (
    <WidgetLocale>
      <Popover
        className="take-away"
        aria-label={shell.takeAway}
        triggerRef={opener}
        placement="bottom end"
        isOpen={true}
        onOpenChange={onClose}
      >
        <Menu
          aria-label={shell.takeAway}
          className="take-away__list"
          autoFocus="first"
          onClose={onClose}
        >
          {ITEMS.map(([command, icon]) => (
            <CommandItem key={command} command={command} icon={icon} />
          ))}
        </Menu>
      </Popover>
    </WidgetLocale>
  );
}

function CommandItem({ command, icon }: { readonly command: CommandId; readonly icon: IconName }) {
  const { label, hint, onClick } = useCommand(command);
  return (
    <MenuItem className="take-away__item" textValue={label} onAction={onClick}>
      <Icon name={icon} />
      <span className="take-away__label">{label}</span>
      <kbd className="take-away__key" dir="ltr">
        {hint}
      </kbd>
    </MenuItem>
  );
}
