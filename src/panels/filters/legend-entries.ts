import { type Localized, type LocalizedText, localizedText } from '~/base/localized';
import type { ChoiceFilterId } from '~/filters';
import type { Status } from '~/filters/status';
import { SOURCE_VOICE } from '~/filters/voice';
import type { Locale } from '~/i18n/locale';
import { MESSAGES } from '~/i18n/messages';
import { ACTOR_KINDS } from '~/model/actor-kinds';
import type { ActorKind } from '~/model/actor-kinds/actor-kind';
import type { Graph } from '~/model/graph';
import type { ActorId } from '~/model/ids';
import type { Modality } from '~/model/modality';
import { RELATION_KINDS } from '~/model/relation-kinds';
import type { RelationKind } from '~/model/relation-kinds/relation-kind';
import { SIGNS, type Sign } from '~/model/sign';

const KINDS = new Map<string, RelationKind>(RELATION_KINDS.map((kind) => [kind.id, kind]));
const ACTORS = new Map<string, ActorKind>(ACTOR_KINDS.map((kind) => [kind.id, kind]));

/** What an option of a filter is called, with the language it is called so in. */
export function toOptionLabel(
  filter: ChoiceFilterId,
  option: string,
  graph: Graph,
  locale: Locale,
): LocalizedText {
  const words = MESSAGES[locale].filters;
  const own = (text: string) => localizedText({ [locale]: text }, locale);
  const named = (name: Localized | undefined) => (name ? localizedText(name, locale) : own(option));
  switch (filter) {
    case 'sign':
      return own(words.signs[option as Sign]);
    case 'modality':
      return own(words.modalities[option as Modality]);
    case 'status':
      return own(words.statuses[option as Status]);
    case 'relation-kind':
      return named(KINDS.get(option)?.label);
    case 'actor-kind':
      return named(ACTORS.get(option)?.label);
    case 'actors':
      return named(graph.actors.get(option as ActorId)?.name);
    case 'voice':
      return option === SOURCE_VOICE
        ? own(words.sourceVoice)
        : named(graph.actors.get(option as ActorId)?.name);
  }
}

/** The headings that kinds of relation stand under. */
export const KIND_GROUPS = [
  ...SIGNS,
  'as-given',
] as const satisfies readonly RelationKind['sign'][];
