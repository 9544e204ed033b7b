import { foldText } from '~/base/fold-text';
import type { ValueMapping } from './mapping';

/** How phrases of event data (CAMEO in words) begin, in whole words, and what they stand for. */
const BEGINNINGS: readonly (readonly [ValueMapping, string])[] = [
  [
    { sign: 'neither' },
    'make statement|make a statement|make pessimistic comment|make optimistic comment|decline comment|appeal|make an appeal|investigate|consider|acknowledge',
  ],
  [
    { sign: 'with' },
    'make empathetic|express intent|express accord|express support|cooperate|engage in diplomatic|engage in material|engage in judicial|engage in symbolic|engage in economic|sign|agree|yield|accede|ease|return|grant|receive|share|apologize|forgive|discuss|meet|consult|declare truce|retreat|allow|demobilize|de escalate|allied|friends of',
  ],
  [
    { sign: 'against' },
    'express intent to threaten|reduce|demand|complain|arrest|detain|abduct|hijack|protest|demonstrate|obstruct|engage in violent|engage in mass|engage in ethnic|engage in political dissent|rally opposition|conduct hunger|conduct strike|conduct suicide|conduct air|conduct non military bombing|increase military|increase police|mobilize|exhibit|expel|halt|seize|confiscate|impose|ban|coerce|use tactics|use unconventional|use conventional|use as human|use weapons|torture|sexually|violate|break|defy|veto|refuse|bring lawsuit|find guilty|destroy|occupy|employ|attempt to assassinate|physically|carry out|give ultimatum|deny',
  ],
  [{ kind: 'criticism' }, 'accuse|criticize|criticise|condemn|denounce|blame'],
  [{ kind: 'opposition' }, 'reject|oppose'],
  [{ kind: 'threat' }, 'threaten'],
  [{ kind: 'sanctions' }, 'impose embargo|impose sanctions'],
  [{ kind: 'strike' }, 'fight|attack|bomb|assault'],
  [{ kind: 'killing' }, 'kill|assassinate'],
  [{ kind: 'aid' }, 'provide'],
  [{ kind: 'endorsement' }, 'praise|endorse|rally support|defend verbally'],
  [{ kind: 'visit' }, 'make a visit|host a visit'],
  [{ kind: 'mediation' }, 'mediate'],
];

const MAPPINGS = new Map(
  BEGINNINGS.flatMap(([mapping, words]) =>
    words.split('|').map((word) => [word, mapping] as const),
  ),
);
const MOST_WORDS = 4;
const MAX_LENGTH = 200;
const OTHERS = /[^\p{L}\p{N}]+/gu;

/** What a phrase stands for, by its first words, the longest beginning that is known. */
export function mappingOfPhrase(phrase: string): ValueMapping | undefined {
  if (phrase.length > MAX_LENGTH) return undefined;
  const words = foldText(phrase).replace(OTHERS, ' ').trim().split(' ');
  for (let count = Math.min(MOST_WORDS, words.length); count > 0; count -= 1) {
    const mapping = MAPPINGS.get(words.slice(0, count).join(' '));
    if (mapping) return mapping;
  }
  return undefined;
}
