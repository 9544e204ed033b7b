import { selectView } from '~/store/selectors';
import { useApp } from '~/store/use-app';
import { IconButton } from '~/ui/Button';
import { useCommand } from './use-command';

/** Puts the graph beside the pane, or takes it away. */
export function SplitToggle() {
  const { disabled, ...press } = useCommand('split');
  const isSplit = useApp((state) => selectView(state).isSplit);
  return disabled ? null : <IconButton icon="split" aria-pressed={isSplit} {...press} />;
}
