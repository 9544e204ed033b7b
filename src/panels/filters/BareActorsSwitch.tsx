import { useId } from 'react';
import { useMessages } from '~/i18n/use-messages';
import { selectView } from '~/store/selectors';
import { useApp } from '~/store/use-app';
import { ToggleGroup } from '~/ui/ToggleGroup';

/** Chooses what becomes of actors that the filters leave without relations. */
export function BareActorsSwitch() {
  const { filters } = useMessages();
  const bare = useApp((state) => selectView(state).bare);
  const setBareActors = useApp((state) => state.setBareActors);
  const labelId = useId();
  return (
    <div className="field">
      <span id={labelId} aria-hidden="true">
        {filters.bare}
      </span>
      <ToggleGroup
        label={filters.bare}
        value={bare}
        onChange={setBareActors}
        choices={[
          { id: 'fade', label: filters.bareChoices.fade },
          { id: 'hide', label: filters.bareChoices.hide },
        ]}
      />
    </div>
  );
}
