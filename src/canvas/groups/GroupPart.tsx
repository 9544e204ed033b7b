import { useEffect, useState } from 'react';
import { useMessages } from '~/i18n/use-messages';
import { findGroupOf } from '~/model/grouped';
import { GROUPINGS, type GroupingId, isOfGroup } from '~/model/groups';
import type { AppState } from '~/store/app-store';
import { selectGroupedGraph, selectView } from '~/store/selectors';
import { useApp, useAppStore } from '~/store/use-app';
import { Sentence, Words } from '~/ui/Words';
import { BarButton } from '../BarButton';
import { areGroupsMissing, provideGroups } from './find-groups';
import { GroupList } from './GroupList';
import './groups.css';

/** Chooses what drawings group actors by; says how many groups there are, and opens and closes them. */
export function GroupPart() {
  const { groups: words } = useMessages();
  const by = useApp((state) => selectView(state).grouping?.by);
  const all = useApp((state) => selectGroupedGraph(state).groups?.all);
  const finding = useGroups();
  return (
    <div className="group-part">
      <GroupingChoice />
      {finding && <Finding {...finding} />}
      {by && all?.length === 0 && <p role="status">{words.none[by]}</p>}
      {all && all.length > 0 && <GroupList groups={all} />}
      <HiddenMember />
    </div>
  );
}

const NOTHING = '';

/** Chooses what actors are grouped by in drawings. */
export function GroupingChoice() {
  const { groups: words, laterLabels } = useMessages();
  const by = useApp((state) => selectView(state).grouping?.by);
  const setGrouping = useApp((state) => state.setGrouping);
  return (
    <label className="group-choice">
      <span>{words.by}</span>
      <select
        className="select"
        value={by ?? NOTHING}
        onChange={({ target: { value } }) =>
          setGrouping(value === NOTHING ? null : { by: value as GroupingId, open: [] })
        }
      >
        <option value={NOTHING}>{words.nothing}</option>
        {GROUPINGS.map((id) => (
          <option key={id} value={id}>
            {laterLabels.groupings[id]}
          </option>
        ))}
      </select>
    </label>
  );
}

/** How far groups are that are looked for. */
interface FindingState {
  readonly hasFailed: boolean;
  readonly retry: () => void;
}

/** Has the groups found that the view asks for; undefined once they are known, or where none are asked for. */
function useGroups(): FindingState | undefined {
  const store = useAppStore();
  const isMissing = useApp(areGroupsMissing);
  const by = useApp((state) => selectView(state).grouping?.by);
  const level = useApp((state) => selectView(state).level);
  const [attempt, setAttempt] = useState(0);
  const [failed, setFailed] = useState<string>();
  const asked = `${by} ${level} ${attempt}`;
  useEffect(() => {
    if (!isMissing) return undefined;
    const controller = new AbortController();
    const { signal } = controller;
    provideGroups(store, signal).catch(() => {
      if (!signal.aborted) setFailed(asked);
    });
    return () => controller.abort();
  }, [store, isMissing, asked]);
  if (!isMissing) return undefined;
  return { hasFailed: failed === asked, retry: () => setAttempt(attempt + 1) };
}

function Finding({ hasFailed, retry }: FindingState) {
  const { groups: words } = useMessages();
  const setGrouping = useApp((state) => state.setGrouping);
  return (
    <p role="status">
      {hasFailed ? words.failed : words.finding}
      {hasFailed && <BarButton onPress={retry}>{words.again}</BarButton>}
      <BarButton onPress={() => setGrouping(null)}>{words.stop}</BarButton>
    </p>
  );
}

/** Says that the selected actor is drawn as part of a group, and opens that. */
function HiddenMember() {
  const { groups: words } = useMessages();
  const group = useApp(selectHidingGroup);
  const toggleGroup = useApp((state) => state.toggleGroup);
  if (!group) return null;
  return (
    <p role="status">
      <Sentence parts={words.partOf(<Words of={group.name} />)} />
      <BarButton onPress={() => toggleGroup(group.key)}>{words.open}</BarButton>
    </p>
  );
}

/** The closed group that the selected actor is in. */
function selectHidingGroup(state: AppState) {
  const { selection } = selectView(state);
  if (selection?.type !== 'actor' || isOfGroup(selection.id)) return undefined;
  const group = findGroupOf(selectGroupedGraph(state), selection.id);
  return group && !group.isOpen ? group : undefined;
}
