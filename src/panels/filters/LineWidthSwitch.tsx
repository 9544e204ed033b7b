import { useId } from 'react';
import { useMessages } from '~/i18n/use-messages';
import { hasWeights } from '~/marks/line-widths';
import { selectGraph, selectView } from '~/store/selectors';
import { useApp } from '~/store/use-app';
import { ToggleGroup } from '~/ui/ToggleGroup';

/** Chooses what the width of lines tells, where relations have weights. */
export function LineWidthSwitch() {
  const { filters } = useMessages();
  const isOffered = useApp((state) => hasWeights(selectGraph(state)));
  const width = useApp((state) => selectView(state).width);
  const setLineWidth = useApp((state) => state.setLineWidth);
  const labelId = useId();
  if (!isOffered) return null;
  return (
    <div className="field">
      <span id={labelId} aria-hidden="true">
        {filters.width}
      </span>
      <ToggleGroup
        label={filters.width}
        value={width}
        onChange={setLineWidth}
        choices={[
          { id: 'claims', label: filters.widthChoices.claims },
          { id: 'weight', label: filters.widthChoices.weight },
        ]}
      />
    </div>
  );
}
