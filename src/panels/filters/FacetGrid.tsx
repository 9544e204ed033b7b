import { memo, type ReactNode, useRef, useState } from 'react';
import type { LocalizedText } from '~/base/localized';
import { formatNumber } from '~/i18n/format';
import { useLocale, useMessages } from '~/i18n/use-messages';

/** An option of a filter as the legend lists it. */
export interface FacetEntry {
  readonly option: string;
  readonly label: LocalizedText;
  readonly mark: ReactNode;
  readonly count: number;
  readonly on: boolean;
  /** Whether all others are off. */
  readonly isAlone: boolean;
}

interface FacetGridProps {
  readonly label: string;
  readonly hintId: string;
  readonly entries: readonly FacetEntry[];
  readonly onToggle: (option: string) => void;
  readonly onIsolate: (option: string) => void;
}

/**
 * Options of a filter, each with a box that shows or hides it and a name that shows it alone. One
 * stop of the Tab key; arrow keys move about in it.
 */
export function FacetGrid({ label, hintId, entries, onToggle, onIsolate }: FacetGridProps) {
  const body = useRef<HTMLTableSectionElement>(null);
  const [active, setActive] = useState<Cell>({ row: 0, column: 0 });
  const row = Math.min(active.row, entries.length - 1);
  return (
    <table
      className="facets"
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table of controls is a grid
      role="grid"
      aria-label={label}
      aria-describedby={hintId}
      onKeyDown={(event) => {
        const next = moveInGrid(event, { row, column: active.column }, entries.length);
        if (!next) return;
        event.preventDefault();
        setActive(next);
        cellOf(body.current, next)?.focus();
      }}
    >
      <tbody ref={body}>
        {entries.map((entry, index) => (
          <FacetRow
            key={entry.option}
            entry={entry}
            index={index}
            tabbable={index === row ? active.column : null}
            onActive={setActive}
            onToggle={onToggle}
            onIsolate={onIsolate}
          />
        ))}
      </tbody>
    </table>
  );
}

function cellOf(body: HTMLElement | null, { row, column }: Cell): HTMLElement | undefined {
  const cells = body?.children[row]?.querySelectorAll<HTMLElement>('input, button');
  return cells?.[column];
}

/** One option; drawn anew only where something of it has changed, as there may be very many. */
const FacetRow = memo(function FacetRow({
  entry: { option, label, mark, count, on, isAlone },
  index,
  tabbable,
  onActive,
  onToggle,
  onIsolate,
}: {
  readonly entry: FacetEntry;
  readonly index: number;
  readonly tabbable: Cell['column'] | null;
  readonly onActive: (cell: Cell) => void;
  readonly onToggle: (option: string) => void;
  readonly onIsolate: (option: string) => void;
}) {
  const { filters } = useMessages();
  const locale = useLocale();
  const { text, lang, dir } = label;
  return (
    <tr className="facet" data-off={!on} data-empty={count === 0}>
      <td>
        <label className="facet__box">
          <input
            type="checkbox"
            checked={on}
            aria-label={filters.facet(text, count)}
            tabIndex={tabbable === 0 ? 0 : -1}
            onFocus={() => onActive({ row: index, column: 0 })}
            onChange={() => onToggle(option)}
          />
        </label>
      </td>
      <td className="facet__cell">
        <button
          type="button"
          className="facet__name"
          aria-label={filters.only(text)}
          aria-pressed={isAlone}
          tabIndex={tabbable === 1 ? 0 : -1}
          onFocus={() => onActive({ row: index, column: 1 })}
          onClick={() => onIsolate(option)}
        >
          <span className="facet__mark">{mark}</span>
          <span className="facet__label" lang={lang} dir={dir}>
            {text}
          </span>
        </button>
        <span className="facet__count" aria-hidden="true">
          {formatNumber(locale, count)}
        </span>
        <span className="facet__only" aria-hidden="true">
          {isAlone ? filters.allShort : filters.onlyShort}
        </span>
      </td>
    </tr>
  );
});

/** A place in a grid of options: the box of a row, or its name. */
interface Cell {
  readonly row: number;
  readonly column: 0 | 1;
}

/** What is read of a keyboard event, and the direction of what has the keyboard. */
interface GridKey {
  readonly key: string;
  readonly currentTarget: Element;
}

/** The cell that a key leads to; undefined where the key is none that moves. */
function moveInGrid({ key, currentTarget }: GridKey, cell: Cell, rows: number): Cell | undefined {
  const isRtl = getComputedStyle(currentTarget).direction === 'rtl';
  const last = rows - 1;
  switch (key) {
    case 'ArrowDown':
      return { ...cell, row: Math.min(cell.row + 1, last) };
    case 'ArrowUp':
      return { ...cell, row: Math.max(cell.row - 1, 0) };
    case 'Home':
      return { ...cell, row: 0 };
    case 'End':
      return { ...cell, row: last };
    case 'ArrowLeft':
      return { ...cell, column: isRtl ? 1 : 0 };
    case 'ArrowRight':
      return { ...cell, column: isRtl ? 0 : 1 };
    default:
      return undefined;
  }
}
