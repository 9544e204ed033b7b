import { memo } from 'react';
import { useFirstMessages } from '~/i18n/use-messages';
import { selectView } from '~/store/selectors';
import { useApp } from '~/store/use-app';
import { IconButton } from '~/ui/Button';
import { ToggleGroup } from '~/ui/ToggleGroup';
import type { PanelId } from './commands/command';
import { LayoutPicker, LevelChoice } from './LevelChoice';
import { PANE_LIST } from './panes';
import { useCommand } from './use-command';
import { useShell } from './use-shell';

/** What is seen, in which way, and how the graph is arranged, above the middle of a wide page. */
export const Toolbar = memo(function Toolbar() {
  const { shell } = useFirstMessages();
  return (
    <fieldset className="toolbar" aria-label={shell.toolbar}>
      <PanelToggle panel="filters" />
      <PaneTabs />
      <SplitToggle />
      <LevelChoice />
      <LayoutPicker />
      <PanelToggle panel="details" />
    </fieldset>
  );
});

function PanelToggle({ panel }: { readonly panel: PanelId }) {
  const { shell } = useFirstMessages();
  const { state } = useShell();
  const { label: _label, hint, ...press } = useCommand(panel);
  const isOpen = !state.collapsed.includes(panel);
  const labels = {
    filters: isOpen ? shell.hideFilters : shell.showFilters,
    details: isOpen ? shell.hideDetails : shell.showDetails,
  };
  return (
    <IconButton
      icon={panel === 'filters' ? 'panelStart' : 'panelEnd'}
      label={labels[panel]}
      hint={hint}
      aria-expanded={isOpen}
      aria-controls={panel}
      {...press}
    />
  );
}

/** Puts the graph beside the pane, or takes it away. */
function SplitToggle() {
  const { disabled, ...press } = useCommand('split');
  const isSplit = useApp((state) => selectView(state).isSplit);
  return disabled ? null : <IconButton icon="split" aria-pressed={isSplit} {...press} />;
}

/** Chooses in which way the same choice is seen. */
export const PaneTabs = memo(function PaneTabs() {
  const { labels, shell } = useFirstMessages();
  const pane = useApp((state) => selectView(state).pane);
  const showPane = useApp((state) => state.showPane);
  return (
    <div className="pane-tabs">
      <ToggleGroup
        label={shell.panes}
        value={pane}
        onChange={showPane}
        choices={PANE_LIST.map(({ id }) => ({ id, label: labels.panes[id] }))}
      />
    </div>
  );
});
