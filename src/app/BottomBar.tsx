import { useMessages } from '~/i18n/use-messages';
import { Icon } from '~/ui/icons/Icon';
import type { IconName } from '~/ui/icons/icon-paths';
import { openerIdOf } from './PanelFrame';
import { SEARCH_OPENER_ID } from './SearchSlot';
import type { SheetId } from './shell-state';
import { useShell } from './use-shell';

/** Opens the panels of a narrow page. */
export function BottomBar() {
  const { shell } = useMessages();
  const { openSearch } = useShell();
  return (
    <nav className="bottom-bar" aria-label={shell.bar}>
      <SheetButton id="filters" icon="filters" label={shell.filters} />
      <SheetButton id="details" icon="details" label={shell.details} />
      <button type="button" className="bottom-bar__item" id={SEARCH_OPENER_ID} onClick={openSearch}>
        <Icon name="search" />
        {shell.search}
      </button>
      <SheetButton id="more" icon="more" label={shell.more} />
    </nav>
  );
}

function SheetButton({
  id,
  icon,
  label,
}: {
  readonly id: SheetId;
  readonly icon: IconName;
  readonly label: string;
}) {
  const { state, openSheet } = useShell();
  return (
    <button
      type="button"
      className="bottom-bar__item"
      id={openerIdOf(id)}
      aria-expanded={state.sheet?.id === id}
      aria-controls={id}
      onClick={() => openSheet(id)}
    >
      <Icon name={icon} />
      {label}
    </button>
  );
}
