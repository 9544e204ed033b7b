import { useFirstMessages } from '~/i18n/use-messages';
import { selectGraph, selectView } from '~/store/selectors';
import { useApp } from '~/store/use-app';

/** The other level in a press that says how many stand there; nothing where both are the same. */
export function LevelPress() {
  const { graph: messages } = useFirstMessages();
  const graph = useApp(selectGraph);
  const level = useApp((state) => selectView(state).level);
  const setLevel = useApp((state) => state.setLevel);
  const named = graph.actors.size;
  const principals = new Set(graph.principals.values()).size;
  if (named === principals) return null;
  const isNamed = level === 'named';
  return (
    <button
      type="button"
      className="graph-level"
      onClick={() => setLevel(isNamed ? 'principals' : 'named')}
    >
      {isNamed ? messages.principalActors(principals) : messages.namedActors(named)}
    </button>
  );
}
