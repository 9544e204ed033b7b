import { LAYOUTS } from '~/canvas/layouts';
import { useLocale, useMessages } from '~/i18n/use-messages';
import { selectView } from '~/store/selectors';
import { useApp } from '~/store/use-app';
import { CommandButton } from './CommandButton';
import { usePanes } from './use-panes';

/** Chooses how the actors are arranged, and arranges them again; on a map the globe does. */
export function LayoutChoice() {
  const { shell } = useMessages();
  const locale = useLocale();
  const present = useApp((state) => selectView(state).layout.id);
  const setLayout = useApp((state) => state.setLayout);
  const { plane } = usePanes();
  if (plane === 'map') return null;
  return (
    <div className="field">
      <label className="field__choice">
        <span>{shell.layout}</span>
        <select
          className="select"
          value={present}
          onChange={(event) => setLayout(event.target.value)}
        >
          {LAYOUTS.map(({ id, label }) => (
            <option key={id} value={id}>
              {label[locale]}
            </option>
          ))}
        </select>
      </label>
      <CommandButton command="rerun-layout" icon="rerun" />
    </div>
  );
}
