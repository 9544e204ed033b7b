import { foldText } from '~/base/fold-text';
import type { OpeningQuestion } from '../opened-file';
import type { ActorBook, ActorDraft } from './actor-book';
import { countryOfName } from './countries';
import type { Mapping } from './mapping';

/** Names beyond these are not compared. */
const MAX_NAMES = 20_000;
/** Longer names are compared whole only. */
const MAX_LENGTH = 40;
/** In shorter ones a letter makes another word. */
const MIN_LENGTH = 5;
const MAX_QUESTIONS = 100;
const BLANKS = /\s+/g;

interface Named {
  readonly name: string;
  readonly folded: string;
  readonly ties: number;
}

/**
 * Names that may be meant for one actor, as questions: those that differ in case, blanks or Unicode
 * form, all that do in one question, then those that are one letter apart, in pairs, then what else
 * a mapping merges. None is merged here. The cost grows with the letters.
 */
export function findSameNames(
  actors: ActorBook,
  { merge = {} }: Pick<Mapping, 'merge'>,
): readonly OpeningQuestion[] {
  const names = [...actors.all()].slice(0, MAX_NAMES).map(toNamed);
  const questions: OpeningQuestion[] = [];
  const asked = new Set<string>();
  const ask = (group: readonly Named[]) => {
    const ties = new Map(group.map(({ name, ties }) => [name, ties]));
    const key = JSON.stringify([...ties.keys()].sort());
    if (questions.length >= MAX_QUESTIONS || asked.has(key) || ties.size < 2) return;
    asked.add(key);
    const often = [...ties].sort(([, one], [, other]) => other - one);
    questions.push({
      type: 'same-name',
      names: often.map(([name]) => name),
      counts: often.map(([, count]) => count),
    });
  };
  const byForm = new Map<string, Named[]>();
  for (const named of names) {
    const known = byForm.get(named.folded);
    if (known) known.push(named);
    else if (named.folded !== '') byForm.set(named.folded, [named]);
  }
  for (const group of byForm.values()) ask(group);
  findNear(
    [...byForm.values()].flatMap(([first]) => first ?? []),
    (one, other) => ask([one, other]),
  );
  for (const pair of givenPairs(names, merge)) {
    const isAsked = questions.some(
      (question) =>
        question.type === 'same-name' && pair.every(({ name }) => question.names.includes(name)),
    );
    if (!isAsked) ask(pair);
  }
  return questions;
}

/** A name as it is told apart from others: without marks, case and doubled blanks. */
export function foldName(name: string): string {
  return foldText(name).replace(BLANKS, ' ').trim();
}

function toNamed({ key, name = key, ties }: ActorDraft): Named {
  return { name, folded: foldName(name), ties };
}

/** The names that a mapping makes one, two by two. */
function givenPairs(
  names: readonly Named[],
  merge: NonNullable<Mapping['merge']>,
): readonly (readonly [Named, Named])[] {
  const given = Object.entries(merge);
  if (given.length === 0) return [];
  const byName = new Map(names.map((named) => [named.name, named]));
  return given.flatMap(([from, into]) => {
    const [one, other] = [byName.get(from), byName.get(into)];
    return one && other ? [[one, other] as const] : [];
  });
}

/** Two words that are one letter apart become one when a letter is taken from one of them, or from both. */
function findNear(names: readonly Named[], ask: (one: Named, other: Named) => void): void {
  const byRest = new Map<string, Named>();
  for (const named of names) {
    if (!canBeNear(named)) continue;
    for (const rest of restsOf(named.folded)) {
      const known = byRest.get(rest);
      if (!known) byRest.set(rest, named);
      else if (
        known !== named &&
        isOneLetterApart(known.folded, named.folded) &&
        !areCountries(known, named)
      )
        ask(known, named);
    }
  }
}

/** Codes and numbers differ by design. */
function canBeNear({ name, folded }: Named): boolean {
  const length = folded.length;
  return (
    length >= MIN_LENGTH &&
    length <= MAX_LENGTH &&
    !/\d/.test(folded) &&
    !/^[\p{Lu}_-]+$/u.test(name)
  );
}

/** A word, and the word without each of its letters. */
function* restsOf(word: string): Iterable<string> {
  yield word;
  for (let at = 0; at < word.length; at += 1) yield word.slice(0, at) + word.slice(at + 1);
}

/** Whether one letter was put in, left out or changed. */
function isOneLetterApart(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (long.length - short.length > 1) return false;
  let start = 0;
  while (start < short.length && short[start] === long[start]) start += 1;
  const rest = short.length === long.length ? start + 1 : start;
  return short.slice(rest) === long.slice(start + 1);
}

function areCountries(one: Named, other: Named): boolean {
  const [a, b] = [countryOfName(one.name), countryOfName(other.name)];
  return a !== undefined && b !== undefined && a !== b;
}
