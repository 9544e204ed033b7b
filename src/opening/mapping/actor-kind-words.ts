import type { ActorKindId } from '~/model/actor-kinds';
import { headingKey } from './heading-key';

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

/** The built-in kind that a word for an actor stands for; undefined where it is one of the file's own. */
export function actorKindOfWord(word: string): ActorKindId | undefined {
  return KINDS.get(headingKey(word));
}
