import { useEffect, useRef, useState } from 'react';
import { countSigns } from '~/analysis/count-signs';
import { localizedText } from '~/base/localized';
import { useLocale, useMessages } from '~/i18n/use-messages';
import type { ActorGroup } from '~/model/groups';
import { selectGroupedGraph, selectView, selectVisibleGraph } from '~/store/selectors';
import { useApp } from '~/store/use-app';
import { LongList } from '~/ui/LongList';
import { findInner } from './group-facts';

/** The list of groups behind how many there are: each can be selected, opened and closed. */
export function GroupList({ groups }: { readonly groups: readonly ActorGroup[] }) {
  const { groups: words } = useMessages();
  const [isOpen, setOpen] = useState(false);
  const details = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    if (!isOpen) return undefined;
    const close = ({ target }: PointerEvent) => {
      if (details.current && !details.current.contains(target as Node))
        details.current.open = false;
    };
    document.addEventListener('pointerdown', close);
    return () => document.removeEventListener('pointerdown', close);
  }, [isOpen]);
  const open = groups.filter((group) => group.isOpen).length;
  return (
    <details
      ref={details}
      className="group-list"
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        event.currentTarget.open = false;
        event.currentTarget.querySelector('summary')?.focus();
      }}
    >
      <summary>{words.count(groups.length, open)}</summary>
      {isOpen && <Groups groups={groups} open={open} />}
    </details>
  );
}

function Groups({
  groups,
  open,
}: {
  readonly groups: readonly ActorGroup[];
  readonly open: number;
}) {
  const { groups: words } = useMessages();
  const grouping = useApp((state) => selectView(state).grouping);
  const setGrouping = useApp((state) => state.setGrouping);
  if (!grouping) return null;
  const setAll = (keys: readonly string[]) => setGrouping({ ...grouping, open: keys });
  return (
    <section className="group-list-open" aria-label={words.list}>
      <p className="group-list-all">
        <button
          type="button"
          className="graph-level"
          aria-disabled={open === groups.length}
          onClick={() => setAll(groups.map(({ key }) => key))}
        >
          {words.openAll}
        </button>
        <button
          type="button"
          className="graph-level"
          aria-disabled={open === 0}
          onClick={() => setAll([])}
        >
          {words.closeAll}
        </button>
      </p>
      <p className="soft">{words.marks}</p>
      <LongList items={groups} keyOf={({ id }) => id} className="group-rows" step={40}>
        {(group) => <GroupRow group={group} />}
      </LongList>
    </section>
  );
}

function GroupRow({ group }: { readonly group: ActorGroup }) {
  const { groups: words } = useMessages();
  const locale = useLocale();
  const grouped = useApp(selectGroupedGraph);
  const visible = useApp(selectVisibleGraph);
  const select = useApp((state) => state.select);
  const toggleGroup = useApp((state) => state.toggleGroup);
  const isSelected = useApp((state) => selectView(state).selection?.id === group.id);
  const inner = findInner(grouped, visible).get(group.id) ?? [];
  const { text, lang, dir } = localizedText(group.name, locale);
  const counts = countSigns(inner.map(({ relation }) => relation));
  return (
    <li className="group-row">
      <button
        type="button"
        className="group-name"
        aria-pressed={isSelected}
        onClick={({ currentTarget, nativeEvent }) => {
          select({ type: 'actor', id: group.id });
          // Where fingers point, the list lies over most of the drawing and under the details.
          const list = isByTouch(nativeEvent) && currentTarget.closest('details');
          if (list) list.open = false;
        }}
      >
        <bdi lang={lang} dir={dir}>
          {text}
        </bdi>{' '}
        <span className="soft">{words.bySign(counts)}</span>
      </button>
      <button
        type="button"
        className="graph-level"
        aria-label={group.isOpen ? words.closeIt(text) : words.openIt(text)}
        onClick={() => toggleGroup(group.key)}
      >
        {group.isOpen ? words.close : words.open}
      </button>
    </li>
  );
}

function isByTouch(event: MouseEvent): boolean {
  return event instanceof PointerEvent && event.pointerType === 'touch';
}
