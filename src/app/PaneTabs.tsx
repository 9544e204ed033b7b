import { useFirstMessages } from '~/i18n/use-messages';
import { selectView } from '~/store/selectors';
import { useApp } from '~/store/use-app';
import { ToggleGroup } from '~/ui/ToggleGroup';
import { PANE_LIST } from './panes';

/** Chooses in which way the same choice is seen. */
export function PaneTabs() {
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
}
