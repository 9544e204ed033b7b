import { useEffect } from 'react';
import { ActorMark } from '~/evidence/marks/ActorMark';
import { Named } from '~/evidence/names/Named';
import { useMessages } from '~/i18n/use-messages';
import type { FoundEntry, FoundGroup } from './find-entries';

/** The id of the element of an entry within a list. */
export function toOptionId(listId: string, entry: string): string {
  return `${listId}-${entry}`;
}

/** What was found, under headings; the keyboard stays in the box above it. */
export function PaletteList({
  id,
  groups,
  active,
  onPoint,
  onRun,
}: {
  readonly id: string;
  readonly groups: readonly FoundGroup[];
  /** The id of the entry that Enter runs. */
  readonly active: string | undefined;
  readonly onPoint: (entry: string) => void;
  readonly onRun: (found: FoundEntry) => void;
}) {
  const { search } = useMessages();
  useEffect(() => {
    if (active)
      document.getElementById(toOptionId(id, active))?.scrollIntoView({ block: 'nearest' });
  }, [id, active]);
  return (
    <div className="palette__list" role="listbox" id={id} aria-label={search.results}>
      {groups.map((group) => (
        // biome-ignore lint/a11y/useSemanticElements: a list of options has groups, not fields
        <div
          key={group.id}
          className="search-section"
          role="group"
          aria-labelledby={`${id}-${group.id}`}
        >
          <p className="search-section__head" id={`${id}-${group.id}`}>
            {group.label}
            {group.more > 0 && <span>{search.more(group.more)}</span>}
          </p>
          {group.found.map((found) => (
            <PaletteOption
              key={found.entry.id}
              id={toOptionId(id, found.entry.id)}
              found={found}
              isActive={found.entry.id === active}
              onPoint={() => onPoint(found.entry.id)}
              onRun={() => onRun(found)}
            />
          ))}
        </div>
      ))}
    </div>
  );
}

function PaletteOption({
  id,
  found: { entry, found, ranges },
  isActive,
  onPoint,
  onRun,
}: {
  readonly id: string;
  readonly found: FoundEntry;
  readonly isActive: boolean;
  readonly onPoint: () => void;
  readonly onRun: () => void;
}) {
  const press = entry.canRun ? { onPointerMove: onPoint, onClick: onRun } : {};
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the keyboard stays in the box above
    <div
      id={id}
      className="match palette__option"
      role="option"
      aria-selected={isActive}
      aria-disabled={!entry.canRun}
      data-focused={isActive || undefined}
      onPointerDown={(event) => event.preventDefault()}
      {...press}
    >
      {entry.actor && (
        <span className="match__mark">
          <ActorMark actor={entry.actor} />
        </span>
      )}
      <span className="match__text">
        <Named name={entry.name} found={found} ranges={ranges} />
      </span>
      {entry.caps.length > 0 && (
        <bdi className="palette__keys" dir="ltr">
          {entry.caps.map((cap) => (
            <kbd key={cap}>{cap}</kbd>
          ))}
        </bdi>
      )}
    </div>
  );
}
