import type { ActorDraft } from './actor-book';
import { type Building, leaveOut } from './building';
import type { Mapping } from './mapping';
import { foldName } from './same-names';
import type { TieDraft } from './tie-draft';

/**
 * Makes actors one whose names a mapping says are meant for one, once all rows are read. Each is
 * listed as a repair; a tie that thereby is one of an actor with itself is left out. Names that no
 * actor has change nothing, and of names that lead in a circle none is merged.
 */
export function mergeActors(building: Building, { merge = {} }: Pick<Mapping, 'merge'>): void {
  const into = findTargets(building, new Map(Object.entries(merge)));
  if (into.size === 0) return;
  const firstTies = firstTiesOf(building.ties, into);
  for (const [key, target] of into) {
    const draft = building.actors.get(key);
    const staying = building.actors.get(target);
    if (!draft || !staying) continue;
    const evidence = firstTies.get(key)?.evidence[0];
    building.issues.add({
      severity: 'repair',
      rule: 'merged-name',
      about: nameOf(draft),
      values: { name: nameOf(staying), count: draft.ties },
      ...(evidence && { place: () => evidence.table.placeOf(evidence.row) }),
    });
    fillFrom(staying, draft);
    building.actors.remove(key);
  }
  const keyOf = (key: string) => into.get(key) ?? key;
  for (const actor of building.actors.all())
    if (actor.actsFor !== undefined) actor.actsFor = keyOf(actor.actsFor);
  moveTies(building, keyOf);
}

function nameOf({ key, name = key }: ActorDraft): string {
  return name;
}

/** The key of the actor that each merged actor becomes part of, by its own key. */
function findTargets(
  { actors }: Building,
  merge: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const targets = new Map<string, string>();
  if (merge.size === 0) return targets;
  const stayingNames = new Map<string, string>();
  for (const name of merge.keys()) {
    const staying = followMerge(merge, name);
    if (staying !== undefined) stayingNames.set(name, staying);
  }
  const wanted = new Set(stayingNames.values());
  const keys = new Map<string, string>();
  for (const draft of actors.all()) {
    const name = nameOf(draft);
    if (wanted.has(name) && !keys.has(name)) keys.set(name, draft.key);
  }
  for (const draft of actors.all()) {
    const target = keys.get(stayingNames.get(nameOf(draft)) ?? '');
    if (target !== undefined && target !== draft.key) targets.set(draft.key, target);
  }
  return targets;
}

/** The name at the end of a way of merges; undefined where it comes back to itself. */
function followMerge(merge: ReadonlyMap<string, string>, name: string): string | undefined {
  const seen = new Set<string>();
  let at = name;
  for (let next = merge.get(at); next !== undefined && next !== at; next = merge.get(at)) {
    if (seen.has(at)) return undefined;
    seen.add(at);
    at = next;
  }
  return at === name ? undefined : at;
}

function firstTiesOf(
  ties: readonly TieDraft[],
  merged: ReadonlyMap<string, string>,
): ReadonlyMap<string, TieDraft> {
  const first = new Map<string, TieDraft>();
  for (const tie of ties)
    for (const key of [tie.from, tie.to])
      if (merged.has(key) && !first.has(key)) first.set(key, tie);
  return first;
}

/** What the file says only of the merged actor stays; its name does as another name, if it is another word. */
function fillFrom(staying: ActorDraft, merged: ActorDraft): void {
  const { key: _key, ties: _ties, isListed, aliases = [], ...said } = merged;
  const known = Object.fromEntries(
    Object.entries(staying).filter(([, value]) => value !== undefined),
  );
  const name = nameOf(merged);
  const isOther = foldName(name) !== foldName(nameOf(staying));
  const others = [...(staying.aliases ?? []), ...aliases, ...(isOther ? [name] : [])];
  const { name: _name, ...rest } = said;
  Object.assign(staying, { ...rest, ...known, isListed: staying.isListed || isListed });
  if (others.length > 0) staying.aliases = [...new Set(others)];
}

function moveTies(building: Building, keyOf: (key: string) => string): void {
  const moved = building.ties.splice(0);
  for (const actor of building.actors.all()) actor.ties = 0;
  for (const tie of moved) {
    const [from, to] = [keyOf(tie.from), keyOf(tie.to)];
    if (from === to) {
      const [evidence] = tie.evidence;
      const actor = building.actors.get(from);
      const about = actor ? nameOf(actor) : from;
      if (evidence)
        leaveOut(building, evidence.table, evidence.row, undefined, {
          rule: 'self',
          severity: 'warning',
          about,
        });
      continue;
    }
    const evidence = tie.evidence.map((one) => ({
      ...one,
      ...(one.by && { by: one.by.map(keyOf) }),
      ...(one.via && { via: one.via.map(keyOf) }),
    }));
    building.ties.push({ ...tie, from, to, evidence });
    for (const end of [from, to]) {
      const actor = building.actors.get(end);
      if (actor) actor.ties += 1;
    }
  }
}
