import type { RefObject } from 'react';
import { Header, Menu, MenuItem, MenuSection, Popover, Separator } from 'react-aria-components';
import { useMessages } from '~/i18n/use-messages';
import { useApp } from '~/store/use-app';
import { Icon } from '~/ui/icons/Icon';
import type { IconName } from '~/ui/icons/icon-paths';
import { WidgetLocale } from '~/ui/WidgetLocale';
import type { ThemeChoice } from '~/view/preferences';
import type { CommandId } from './commands';
import { THEME_CHOICES, useHasThemeInHeader } from './ThemeSwitch';
import { useCommand } from './use-command';
import { useMenuReturn } from './use-menu-return';
import './more-menu.css';

/** What takes something away, what tells of what is shown, and what helps to find one's way. */
const SECTIONS: readonly (readonly (readonly [CommandId, IconName])[])[] = [
  [
    ['library', 'library'],
    ['export-data', 'data'],
    ['cite', 'quote'],
    ['print', 'print'],
  ],
  [
    ['words', 'details'],
    ['copy-link', 'link'],
    ['history', 'history'],
  ],
  [
    ['palette', 'palette'],
    ['keys', 'keys'],
  ],
];

/** Everything that the head of a wide page has no button for. */
export function MoreMenu({
  opener,
  onClose,
}: {
  readonly opener: RefObject<HTMLElement | null>;
  readonly onClose: () => void;
}) {
  const { shell } = useMessages();
  const hasTheme = !useHasThemeInHeader();
  const choose = useMenuReturn(() => opener.current?.querySelector('button') ?? null);
  return (
    <WidgetLocale>
      <Popover
        className="more-menu"
        aria-label={shell.more}
        triggerRef={opener}
        placement="bottom end"
        isOpen={true}
        onOpenChange={onClose}
      >
        <Menu
          aria-label={shell.more}
          className="more-menu__list"
          autoFocus="first"
          onClose={onClose}
        >
          {SECTIONS.flatMap((items, index) => [
            ...(index > 0 ? [<Separator key={`before-${items[0]?.[0]}`} />] : []),
            ...items.map(([command, icon]) => (
              <CommandItem key={command} command={command} icon={icon} onChoose={choose} />
            )),
          ])}
          {hasTheme && <Separator />}
          {hasTheme && <ThemeSection />}
        </Menu>
      </Popover>
    </WidgetLocale>
  );
}

function CommandItem({
  command,
  icon,
  onChoose,
}: {
  readonly command: CommandId;
  readonly icon: IconName;
  readonly onChoose: (action: () => void) => void;
}) {
  const { label, hint, onClick } = useCommand(command);
  return (
    <MenuItem className="more-menu__item" textValue={label} onAction={() => onChoose(onClick)}>
      <Icon name={icon} />
      <span className="more-menu__label">{label}</span>
      <kbd className="more-menu__key" dir="ltr">
        {hint}
      </kbd>
    </MenuItem>
  );
}

function ThemeSection() {
  const { shell } = useMessages();
  const theme = useApp((state) => state.theme);
  const setTheme = useApp((state) => state.setTheme);
  return (
    <MenuSection
      selectionMode="single"
      disallowEmptySelection={true}
      selectedKeys={[theme]}
      onSelectionChange={(keys) => {
        const [chosen] = keys;
        if (chosen !== undefined) setTheme(chosen as ThemeChoice);
      }}
    >
      <Header className="more-menu__head">{shell.theme}</Header>
      {THEME_CHOICES.map(({ id, icon }) => (
        <MenuItem key={id} id={id} className="more-menu__item" textValue={shell.themes[id]}>
          <Icon name={icon} />
          <span className="more-menu__label">{shell.themes[id]}</span>
        </MenuItem>
      ))}
    </MenuSection>
  );
}
