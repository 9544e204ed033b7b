import { useFirstMessages } from '~/i18n/use-messages';
import { layoutsFor } from '~/layout/layouts';
import { LEVELS } from '~/model/level';
import { selectDrawnGraph, selectView } from '~/store/selectors';
import { useApp } from '~/store/use-app';
import { CommandButton } from './CommandButton';
import { usePanes } from './use-panes';

/** One of a few, chosen from a list that takes little room. */
function Choice<Id extends string>({
  label,
  value,
  onChange,
  choices,
}: {
  readonly label: string;
  readonly value: Id;
  readonly onChange: (id: Id) => void;
  readonly choices: readonly { readonly id: Id; readonly label: string }[];
}) {
  return (
    <label className="field__choice">
      <span>{label}</span>
      <select
        className="select"
        value={value}
        onChange={(event) => onChange(event.target.value as Id)}
      >
        {choices.map((choice) => (
          <option key={choice.id} value={choice.id}>
            {choice.label}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Chooses how finely actors are told apart. */
export function LevelChoice() {
  const { shell } = useFirstMessages();
  const level = useApp((state) => selectView(state).level);
  const setLevel = useApp((state) => state.setLevel);
  return (
    <Choice
      label={shell.level}
      value={level}
      onChange={setLevel}
      choices={LEVELS.map((id) => ({ id, label: shell.levels[id] }))}
    />
  );
}

/** Chooses how the actors are arranged, and arranges them again; on a map the globe does. */
export function LayoutPicker() {
  const { labels, shell } = useFirstMessages();
  const present = useApp((state) => selectView(state).layout.id);
  const setLayout = useApp((state) => state.setLayout);
  const graph = useApp(selectDrawnGraph);
  const { graphView, hasGraphView } = usePanes();
  if (!hasGraphView || graphView === 'map') return null;
  return (
    <div className="field">
      <Choice
        label={shell.layout}
        value={present}
        onChange={setLayout}
        choices={layoutsFor(graph, present).map(({ id }) => ({ id, label: labels.layouts[id] }))}
      />
      <CommandButton command="rerun-layout" icon="rerun" />
    </div>
  );
}
