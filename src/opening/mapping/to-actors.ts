import { ACTOR_KINDS, type ActorKindId } from '~/model/actor-kinds';
import type { Dataset } from '~/model/schema';
import type { ActorBook, ActorDraft } from './actor-book';
import type { Building } from './building';
import { countryOfName, isAlsoOfPeople } from './countries';
import { headingKey } from './heading-key';
import { cut, inLanguage } from './in-language';
import { createSlugs, isSlug } from './slugs';

const WORDS: Readonly<Record<ActorKindId, readonly string[]>> = {
  state: ['state', 'country', 'nation', 'nation state', 'دولة', 'بلد', 'دول'],
  person: [
    'person',
    'people',
    'individual',
    'human',
    'politician',
    'leader',
    'شخص',
    'فرد',
    'سياسي',
  ],
  institution: [
    ...['institution', 'organisation', 'organization', 'org', 'agency', 'government', 'ministry'],
    ...['igo', 'ngo', 'مؤسسة', 'منظمة', 'هيئة', 'وزارة', 'حكومة'],
  ],
  'armed-group': ['armed group', 'militia', 'rebels', 'rebel group', 'جماعة مسلحة', 'ميليشيا'],
  movement: ['movement', 'party', 'political party', 'opposition', 'حركة', 'حزب', 'معارضة'],
  bloc: ['bloc', 'alliance', 'coalition', 'union', 'كتلة', 'تحالف', 'اتحاد'],
  other: ['other', 'غير ذلك', 'آخر'],
};

const KINDS = new Map<string, ActorKindId>(
  Object.entries(WORDS).flatMap(([kind, words]) =>
    [kind, ...words].map((word) => [headingKey(word), kind as ActorKindId] as const),
  ),
);

type Actor = Dataset['actors'][number];
type ActorId = Actor['id'];
type Arrangement = NonNullable<Dataset['arrangement']>;
type OwnKind = NonNullable<NonNullable<Dataset['vocabulary']>['actorKinds']>[number];

/** The id of each actor by its key: the key itself where it can be one. */
export function actorIdsOf(actors: ActorBook): ReadonlyMap<string, ActorId> {
  const drafts = [...actors.all()];
  const slugs = createSlugs();
  const ids = new Map<string, ActorId>();
  const give = ({ key }: ActorDraft) => ids.set(key, slugs(key, 'actor') as ActorId);
  for (const draft of drafts) if (isSlug(draft.key)) give(draft);
  for (const draft of drafts) if (!isSlug(draft.key)) give(draft);
  return ids;
}

/** The actors of a dataset, their own kinds, and their places where the file has them. */
export function toActors(
  { actors }: Building,
  ids: ReadonlyMap<string, ActorId>,
): {
  readonly list: readonly Actor[];
  readonly actorKinds: readonly OwnKind[];
  readonly arrangement: Arrangement | undefined;
} {
  const kindOf = createActorKinds();
  const places: [string, { x: number; y: number }][] = [];
  const list: Actor[] = [];
  const countries = countriesByName(actors);
  for (const draft of actors.all()) {
    const id = ids.get(draft.key);
    if (id === undefined) continue;
    if (draft.x !== undefined && draft.y !== undefined)
      places.push([id, { x: draft.x, y: draft.y }]);
    const principal = isInCircle(actors, draft) ? undefined : ids.get(draft.actsFor ?? '');
    list.push(toActor(draft, id, countries.get(draft), principal, kindOf.idOf));
  }
  const arrangement = places.length > 0 ? (Object.fromEntries(places) as Arrangement) : undefined;
  return { list, actorKinds: kindOf.own(), arrangement };
}

function toActor(
  draft: ActorDraft,
  id: ActorId,
  ofName: string | undefined,
  actsFor: ActorId | undefined,
  kindIdOf: (word: string) => string,
): Actor {
  const { key, name = key, nameAr, kind, attributes, aliases, description, location } = draft;
  const country = draft.country ?? ofName;
  const isState = kind === undefined && (ofName !== undefined || draft.isCode === true);
  return {
    id,
    kind: isState ? 'state' : kind === undefined ? 'other' : kindIdOf(kind),
    name: nameAr === undefined ? inLanguage(name) : { en: cut(name), ar: cut(nameAr) },
    ...(aliases && { aliases: { [Object.keys(inLanguage(aliases.join()))[0] ?? 'und']: aliases } }),
    ...(description && { description: inLanguage(description) }),
    ...(country && { country }),
    ...(location && { location }),
    ...(actsFor && { actsFor }),
    mentions: [],
    ...(attributes && { attributes }),
  };
}

/** Whether those for whom an actor acts act for each other in a circle, or too far to be followed. */
function isInCircle(actors: ActorBook, { actsFor }: ActorDraft): boolean {
  let next = actsFor;
  for (let step = 0; next !== undefined; step += 1) {
    if (step > 100) return true;
    next = actors.get(next)?.actsFor;
  }
  return false;
}

/** How many countries must be there, so that a name that people bear as well is one. */
const ENOUGH_COUNTRIES = 3;

/** The countries that actors are by their own names. */
function countriesByName(actors: ActorBook): ReadonlyMap<ActorDraft, string> {
  const found = new Map<ActorDraft, string>();
  let sure = 0;
  for (const draft of actors.all()) {
    const ofAr = draft.nameAr === undefined ? undefined : countryOfName(draft.nameAr);
    const country = countryOfName(draft.name ?? draft.key) ?? ofAr;
    if (country === undefined) continue;
    found.set(draft, country);
    if (!isAlsoOfPeople(country)) sure += 1;
  }
  if (sure < ENOUGH_COUNTRIES)
    for (const [draft, country] of found) if (isAlsoOfPeople(country)) found.delete(draft);
  return found;
}

/** Gives kinds of actors their ids; what is no built-in kind becomes one of the dataset's own. */
function createActorKinds() {
  const slugs = createSlugs(ACTOR_KINDS.map(({ id }) => id));
  const known = new Map<string, string>();
  const own: OwnKind[] = [];
  const add = (word: string): string => {
    const id = slugs(word, 'kind');
    own.push({ id, label: inLanguage(word) });
    return id;
  };
  return {
    own: () => own,
    idOf: (word: string): string => {
      const id = known.get(word) ?? actorKindOfWord(word) ?? add(word);
      known.set(word, id);
      return id;
    },
  };
}

/** The built-in kind that a word for an actor stands for; undefined where it is one of the file's own. */
function actorKindOfWord(word: string): ActorKindId | undefined {
  return KINDS.get(headingKey(word));
}
