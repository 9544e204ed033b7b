import { kindLabels } from '~/i18n/kind-labels';
import { loadedLocales, messagesOf } from '~/i18n/messages';
import { RELATION_KINDS } from '~/model/relation-kinds';
import type { Dataset } from '~/model/schema';
import { cut } from './in-language';
import { labelOfValue } from './resolve-kind';
import { createSlugs } from './slugs';
import type { EvidenceDraft, OwnKindRef, TieDraft } from './tie-draft';

type Relation = Dataset['relations'][number];
type Claim = Relation['claims'][number];
type SourceId = Claim['source'];
type ActorId = Relation['from'];
type OwnKind = NonNullable<NonNullable<Dataset['vocabulary']>['relationKinds']>[number];

const AT = /^(?:(?:row|line)=\d{1,15}|(?:\/(?:[^~/]|~[01])*)+)$/;
const MAX_RECORD = 2_000;

/** The relations of a dataset with the kinds that are its own. */
export function toRelations(
  ties: readonly TieDraft[],
  actorIds: ReadonlyMap<string, ActorId>,
  source: SourceId,
): { readonly relations: readonly Relation[]; readonly relationKinds: readonly OwnKind[] } {
  const kinds = collectKinds(ties);
  const slugs = createSlugs();
  const ids = new Map<TieDraft, string>();
  for (const tie of ties) if (tie.id !== undefined) ids.set(tie, slugs(tie.id, 'tie'));
  const relations = ties.map((tie, index): Relation => {
    const id = ids.get(tie) ?? slugs(`t${index + 1}`, 'tie');
    return toRelation(tie, id, actorIds, source, kinds);
  });
  return { relations, relationKinds: [...kinds.values()] };
}

function toRelation(
  tie: TieDraft,
  id: string,
  actorIds: ReadonlyMap<string, ActorId>,
  source: SourceId,
  kinds: ReadonlyMap<string, OwnKind>,
): Relation {
  const own = 'own' in tie.kind ? kinds.get(tie.kind.own) : undefined;
  const isOther = 'builtIn' in tie.kind && tie.kind.builtIn === 'other';
  const { edtf, words, inferred, weight, attributes, label, instrument, ended } = tie;
  // One object that is filled, as a file has up to 100,000 of them.
  const relation: { -readonly [Field in keyof Relation]: Relation[Field] } = {
    id: id as Relation['id'],
    from: actorIds.get(tie.from) as ActorId,
    to: actorIds.get(tie.to) as ActorId,
    kind: 'builtIn' in tie.kind ? tie.kind.builtIn : (own?.id ?? tie.kind.id),
    claims: tie.evidence.map((evidence) => toClaim(evidence, actorIds, source)),
  };
  if (isOther || own?.sign === 'as-given') relation.sign = tie.sign;
  if (isOther || own?.directed === 'as-given') relation.directed = tie.directed;
  if (isOther) relation.label = label ?? labelOfValue('');
  if (instrument) relation.instrument = instrument;
  if (edtf !== undefined)
    relation.when = { edtf, ...(words && { words }), ...(inferred && { inferred }) };
  if (ended) relation.ended = true;
  if (weight !== undefined) relation.weight = weight;
  if (attributes) relation.attributes = attributes;
  return relation;
}

function toClaim(
  evidence: EvidenceDraft,
  actorIds: ReadonlyMap<string, ActorId>,
  source: SourceId,
): Claim {
  const { table, row, quote, modality = 'fact', by = [], via = [], translations } = evidence;
  const idsOf = (keys: readonly string[]) => keys.flatMap((key) => actorIds.get(key) ?? []);
  const [speakers, reporters] = [idsOf(by), idsOf(via)];
  const { at, text } = table.recordOf(row);
  const place = AT.test(at) ? at : `row=${row + 1}`;
  return {
    source,
    ...(quote !== undefined && { quote: { exact: quote } }),
    record: { at: place, text: cut(text, MAX_RECORD) || place },
    ...(translations && { translations }),
    modality,
    ...(speakers.length > 0 && { by: speakers }),
    ...(reporters.length > 0 && { via: reporters }),
  };
}

/** The dataset's own kinds, whose sign and direction are those of all their ties, or left open. */
function collectKinds(ties: readonly TieDraft[]): ReadonlyMap<string, OwnKind> {
  const slugs = createSlugs(RELATION_KINDS.map(({ id }) => id));
  const kinds = new Map<string, OwnKind>();
  for (const { kind, sign, directed } of ties) {
    if (!('own' in kind)) continue;
    const known = kinds.get(kind.own);
    if (!known) kinds.set(kind.own, { ...namesOf(kind, slugs), sign, directed });
    else if ((known.sign !== sign && known.sign !== 'as-given') || isOpen(known, directed))
      kinds.set(kind.own, {
        ...known,
        sign: known.sign === sign ? sign : 'as-given',
        directed: known.directed === directed ? directed : 'as-given',
      });
  }
  return kinds;
}

function isOpen(known: OwnKind, directed: boolean): boolean {
  return known.directed !== directed && known.directed !== 'as-given';
}

function namesOf(kind: OwnKindRef, slugs: ReturnType<typeof createSlugs>) {
  return { id: slugs(kind.id, 'kind'), label: 'label' in kind ? kind.label : wordsFor(kind) };
}

/** In every language of the interface. */
function wordsFor({ calledAs }: Extract<OwnKindRef, { readonly calledAs: string | null }>) {
  if (calledAs !== null) return kindLabels('relations', { id: calledAs });
  return Object.fromEntries(loadedLocales().map((lang) => [lang, messagesOf(lang).opening.tie]));
}
