import { type Localized, type LocalizedText, localizedText } from '~/base/localized';
import type { ChoiceFilterId } from '~/filters';
import type { Status } from '~/filters/status';
import { SOURCE_VOICE } from '~/filters/voice';
import type { Locale } from '~/i18n/locale';
import { firstMessagesOf } from '~/i18n/messages';
import { type Graph, isOfFiles } from '~/model/graph';
import type { ActorId } from '~/model/ids';
import type { Modality } from '~/model/modality';
import type { RelationKind } from '~/model/relation-kind';
import { SIGNS, type Sign } from '~/model/sign';

/** What an option of a filter is called, with the language it is called so in. */
export function toOptionLabel(
  filter: ChoiceFilterId,
  option: string,
  graph: Graph,
  locale: Locale,
): LocalizedText {
  const words = firstMessagesOf(locale).filters;
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
      return named(graph.vocabulary.relationKinds.get(option)?.label);
    case 'actor-kind':
      return named(graph.vocabulary.actorKinds.get(option)?.label);
    case 'actors':
      return named(graph.actors.get(option as ActorId)?.name);
    case 'voice':
      return option === SOURCE_VOICE
        ? own(isOfFiles(graph) ? words.fileVoice : words.sourceVoice)
        : named(graph.actors.get(option as ActorId)?.name);
  }
}

/** The headings that kinds of relation stand under. */
export const KIND_GROUPS = [
  ...SIGNS,
  'as-given',
] as const satisfies readonly RelationKind['sign'][];
