import { compareDays } from '~/base/day';
import { isEdtf, parseEdtf } from '~/model/edtf';
import { addTie } from './add-tie';
import { type Building, leaveOut, readCellText } from './building';
import type { ColumnProfile } from './column-profile';
import { countryReaderOf } from './countries';
import type { ColumnGuess } from './guess-roles';
import type { Layout } from './read-table';
import { type DateColumns, dateColumnsOf, readWhen } from './read-when';
import { resolveKind } from './resolve-kind';
import type { Settled } from './settle-columns';

/** Who took part in an event, on which side. */
interface Participant {
  readonly row: number;
  readonly actor: string;
  readonly side: string;
  readonly edtf: string | undefined;
}

/** More participants of one event than this make too many pairs. */
const MAX_PARTICIPANTS = 200;

/**
 * Reads events whose rows are participants: two on one side are tied *with* each other, two on
 * different sides *against*. Each pair of an event is one tie, with the records of both.
 */
export function buildSides(
  building: Building,
  layout: Layout,
  guesses: readonly ColumnGuess[],
  settled: Settled,
  profileOf: (column: ColumnGuess) => ColumnProfile,
): void {
  const columnOf = (role: ColumnGuess['role']) => guesses.find((one) => one.role === role);
  const dates = dateColumnsOf(guesses, settled.orderOf);
  const country = columnOf('from-country');
  const countryOf = country && countryReaderOf(profileOf(country).values.keys(), country.heading);
  const columns = {
    actor: columnOf('from')?.index,
    event: columnOf('id')?.index,
    side: columnOf('sign')?.index,
  };
  const events = new Map<string, Participant[]>();
  for (const row of layout.rows) {
    const participant = readParticipant(building, layout, row, columns, dates);
    if (!participant) continue;
    const actor = building.actors.see(participant.actor);
    if (actor && countryOf)
      actor.country ??= countryOf(readCellText(building, layout.table, row, country.index));
    const event = readCellText(building, layout.table, row, columns.event);
    const known = events.get(event);
    if (known) known.push(participant);
    else events.set(event, [participant]);
  }
  const isWar = layout.columns.some(({ heading }) => /\bwar|^war|حرب/i.test(heading));
  for (const participants of events.values()) addPairs(building, layout, participants, isWar);
}

function readParticipant(
  building: Building,
  { table }: Layout,
  row: number,
  columns: Readonly<Record<'actor' | 'event' | 'side', number | undefined>>,
  dates: DateColumns,
): Participant | undefined {
  const actor = readCellText(building, table, row, columns.actor);
  const side = readCellText(building, table, row, columns.side);
  if (actor === '' || side === '') {
    leaveOut(building, table, row, actor === '' ? columns.actor : columns.side, {
      rule: 'missing-end',
    });
    return undefined;
  }
  return { row, actor, side, edtf: readWhen(building, table, row, dates) };
}

function addPairs(
  building: Building,
  { table }: Layout,
  participants: readonly Participant[],
  isWar: boolean,
): void {
  for (const { row, actor } of participants.slice(MAX_PARTICIPANTS))
    leaveOut(building, table, row, undefined, { rule: 'too-many', about: actor });
  const all = participants.slice(0, MAX_PARTICIPANTS);
  const done = new Set<string>();
  for (const [index, one] of all.entries())
    for (const other of all.slice(index + 1)) {
      const pair = [one.actor, other.actor].sort().join('\n');
      const isWith = one.side === other.side;
      if (one.actor === other.actor || done.has(`${isWith}\n${pair}`)) continue;
      done.add(`${isWith}\n${pair}`);
      const value = isWith ? 'same side' : isWar ? 'war' : 'other side';
      const kind = isWith || !isWar ? {} : { kind: 'war' };
      const sign = isWith ? 'with' : 'against';
      const resolved = resolveKind({ value, mapping: kind, sign, directed: false });
      const evidence = [one, other].map(({ row }) => ({ table, row }));
      const edtf = sharedDate(one.edtf, other.edtf);
      addTie(
        building,
        { from: one.actor, to: other.actor, ...resolved, edtf, evidence },
        { table, row: one.row, column: undefined },
      );
    }
}

/** The time in which both took part; undefined where that is not known. */
function sharedDate(a: string | undefined, b: string | undefined): string | undefined {
  if (a === undefined || b === undefined || a === b) return a === b ? a : undefined;
  const [one, other] = [parseEdtf(a), parseEdtf(b)];
  if (!one?.start || !one.end || !other?.start || !other.end) return undefined;
  const start = compareDays(one.start, other.start) > 0 ? one.start : other.start;
  const end = compareDays(one.end, other.end) < 0 ? one.end : other.end;
  const shared = start === end ? start : `${start}/${end}`;
  return isEdtf(shared) ? shared : undefined;
}
