import { useMessages } from '~/i18n/use-messages';
import { selectUndatedCount } from '~/store/period-facets';
import { selectView } from '~/store/selectors';
import { useApp } from '~/store/use-app';

/** Shows or leaves out what no date is known of, and says how much that is. */
export function UndatedSwitch() {
  const words = useMessages().time;
  const { filters } = useMessages();
  const period = useApp((state) => selectView(state).filters.period);
  const count = useApp(selectUndatedCount);
  const setFilter = useApp((state) => state.setFilter);
  if (count === 0 && period.undated) return null;
  return (
    <label className="time-undated" data-tip={filters.undated}>
      <input
        type="checkbox"
        checked={period.undated}
        onChange={() => setFilter('period', { ...period, undated: !period.undated })}
      />
      {words.undated(count)}
    </label>
  );
}
