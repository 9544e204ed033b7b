import { useFirstMessages } from '~/i18n/use-messages';
import { LEVELS } from '~/model/level';
import { selectView } from '~/store/selectors';
import { useApp } from '~/store/use-app';
import { Choice } from './Choice';

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
