import { useFirstMessages } from '~/i18n/use-messages';
import { layoutsFor } from '~/layout/layouts';
import { selectGraph, selectView } from '~/store/selectors';
import { useApp } from '~/store/use-app';
import { Choice } from './Choice';
import { CommandButton } from './CommandButton';
import { usePanes } from './use-panes';

/** Chooses how the actors are arranged, and arranges them again; on a map the globe does. */
export function LayoutPicker() {
  const { labels, shell } = useFirstMessages();
  const present = useApp((state) => selectView(state).layout.id);
  const setLayout = useApp((state) => state.setLayout);
  const graph = useApp(selectGraph);
  const { plane, hasPlane } = usePanes();
  if (!hasPlane || plane === 'map') return null;
  return (
    <div className="field">
      <Choice
        label={shell.layout}
        value={present}
        onChange={setLayout}
        choices={layoutsFor(graph).map(({ id }) => ({ id, label: labels.layouts[id] }))}
      />
      <CommandButton command="rerun-layout" icon="rerun" />
    </div>
  );
}
