import type { ReactNode } from 'react';
import { type Localized, type LocalizedText, localizedText } from '~/base/localized';
import { ActorMark, KindMark } from '~/evidence/marks/ActorMark';
import { LineMark } from '~/evidence/marks/LineMark';
import type { ChoiceFilterId } from '~/filters';
import type { Status } from '~/filters/status';
import { SOURCE_VOICE } from '~/filters/voice';
import { type KindsOf, kindLabels, type NamedKind } from '~/i18n/kind-labels';
import type { Locale } from '~/i18n/locale';
import { messagesOf } from '~/i18n/messages';
import type { Messages } from '~/i18n/messages/en/all';
import { type Graph, isOfFiles } from '~/model/graph';
import type { ActorId } from '~/model/ids';
import { actorAtLevel, type Level } from '~/model/level';
import type { Modality } from '~/model/modality';
import type { RelationKind } from '~/model/relation-kind';
import type { Sign } from '~/model/sign';
import { signOfKind } from '~/model/sign-of-kind';

/** How a filter over options stands in the legend. */
interface FilterLook {
  /** What an option is called: a name of the data, or words of the interface. */
  readonly name: (
    option: string,
    graph: Graph,
    words: Messages['filters'],
  ) => Localized | string | undefined;
  /** What the picture draws for an option: a line, or the shape of an actor. */
  readonly mark: (option: string, graph: Graph) => ReactNode;
  /** Whether it shows no more than its heading at first. */
  readonly isFolded?: boolean;
  /** Whether an option is one of a level; every one where it is left out. */
  readonly isListed?: (option: string, graph: Graph, level: Level) => boolean;
  /** The heading that an option stands under; there are none where it is left out. */
  readonly groupOf?: (option: string, graph: Graph) => RelationKind['sign'];
}

const actorOf = (option: string, graph: Graph) => graph.actors.get(option as ActorId);

/** What a kind that a dataset may have is called in the languages that are loaded. */
const toLabels = (of: KindsOf, kind: NamedKind | undefined) => kind && kindLabels(of, kind);

const toActorMark = (option: string, graph: Graph) => {
  const actor = actorOf(option, graph);
  return actor ? <ActorMark actor={actor} /> : null;
};

const FILTER_LOOKS: Readonly<Record<ChoiceFilterId, FilterLook>> = {
  sign: {
    name: (option, _graph, words) => words.signs[option as Sign],
    mark: (option) => <LineMark sign={option as Sign} />,
  },
  modality: {
    name: (option, _graph, words) => words.modalities[option as Modality],
    mark: (option) => <LineMark modality={option as Modality} />,
  },
  status: {
    name: (option, _graph, words) => words.statuses[option as Status],
    mark: (option) => <LineMark isOver={option === 'over'} />,
  },
  'relation-kind': {
    name: (option, graph) => toLabels('relations', graph.vocabulary.relationKinds.get(option)),
    mark: (option, graph) => {
      const sign = signOfKind(graph, option);
      return <LineMark sign={sign === 'as-given' ? undefined : sign} />;
    },
    groupOf: (option, graph) => signOfKind(graph, option),
  },
  'actor-kind': {
    name: (option, graph) => toLabels('actors', graph.vocabulary.actorKinds.get(option)),
    mark: (option) => <KindMark kind={option} />,
  },
  actors: {
    name: (option, graph) => actorOf(option, graph)?.name,
    mark: toActorMark,
    isFolded: true,
    // Those who are folded into others at a level are hidden with them.
    isListed: (option, graph, level) => actorAtLevel(graph, option as ActorId, level) === option,
  },
  voice: {
    name: (option, graph, words) => {
      if (option !== SOURCE_VOICE) return actorOf(option, graph)?.name;
      return isOfFiles(graph) ? words.fileVoice : words.sourceVoice;
    },
    mark: toActorMark,
  },
};

/** How a filter stands in the legend. */
export function lookOf(filter: ChoiceFilterId): FilterLook {
  return FILTER_LOOKS[filter];
}

/** What an option of a filter is called, with the language it is called so in. */
export function toOptionLabel(
  filter: ChoiceFilterId,
  option: string,
  graph: Graph,
  locale: Locale,
): LocalizedText {
  const name = lookOf(filter).name(option, graph, messagesOf(locale).filters) ?? option;
  return localizedText(typeof name === 'string' ? { [locale]: name } : name, locale);
}
