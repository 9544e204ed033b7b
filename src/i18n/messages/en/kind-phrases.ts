import type { KindPhrases } from '../../kind-phrases';

/** The phrases of the built-in kinds of relation, by their ids. */
export const kindPhrases = {
  alliance: { phrase: '{from} and {to} are allies', past: '{from} and {to} were allies' },
  treaty: {
    phrase: '{from} and {to} are bound by a treaty',
    past: '{from} and {to} were bound by a treaty',
  },
  partnership: { phrase: '{from} and {to} are partners', past: '{from} and {to} were partners' },
  trade: {
    phrase: '{from} and {to} trade with each other',
    past: '{from} and {to} traded with each other',
  },
  'arms-transfer': {
    phrase: '{from} supplied {to} with arms',
    noun: 'arms transfer from {from} to {to}',
  },
  aid: { phrase: '{from} aided {to}', noun: 'aid from {from} to {to}' },
  visit: { phrase: '{from} visited {to}', noun: 'visit by {from} to {to}' },
  meeting: { phrase: '{from} and {to} met' },
  endorsement: { phrase: '{from} backed {to}', noun: 'endorsement of {to} by {from}' },
  war: { phrase: '{from} and {to} are at war', past: '{from} and {to} were at war' },
  invasion: { phrase: '{from} invaded {to}', noun: 'invasion of {to} by {from}' },
  strike: { phrase: '{from} struck {to}', noun: 'strike by {from} on {to}' },
  killing: {
    phrase: '{from} was behind the assassination of {to}',
    noun: 'assassination of {to} by {from}',
  },
  overthrow: { phrase: '{from} overthrew {to}', noun: 'overthrow of {to} by {from}' },
  sanctions: {
    phrase: '{from} imposed sanctions on {to}',
    past: '{from} once imposed sanctions on {to}',
    noun: 'sanctions by {from} on {to}',
  },
  threat: { phrase: '{from} threatened {to}', noun: 'threat by {from} against {to}' },
  withdrawal: {
    phrase: '{from} withdrew from an agreement with {to}',
    noun: 'withdrawal by {from} from an agreement with {to}',
  },
  opposition: {
    phrase: '{from} opposed {to}',
    past: '{from} once opposed {to}',
    noun: 'opposition to {to} by {from}',
  },
  criticism: { phrase: '{from} criticised {to}', noun: 'criticism of {to} by {from}' },
  plot: { phrase: '{from} plotted against {to}', noun: 'plot by {from} against {to}' },
  negotiation: { phrase: '{from} and {to} are negotiating', past: '{from} and {to} negotiated' },
  mediation: { phrase: '{from} mediated for {to}', noun: 'mediation by {from} for {to}' },
  other: { phrase: '{from} {label} {to}' },
} satisfies Readonly<Record<string, KindPhrases>>;

/** What every other language must fill: a phrase of each kind, and its past where English has one. */
export type KindPhraseMessages = {
  readonly [Id in keyof typeof kindPhrases]: KindPhrases &
    Pick<(typeof kindPhrases)[Id], Extract<'past', keyof (typeof kindPhrases)[Id]>>;
};
