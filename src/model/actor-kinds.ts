import type { Localized } from '~/base/localized';

/** A kind of actor: what it is called. */
export interface ActorKind<Id extends string = string> {
  readonly id: Id;
  readonly label: Localized;
}

/** Every built-in actor kind, in the order of legends and menus. */
export const ACTOR_KINDS = [
  /** A state, under its name, that of its capital or that of its government seat. */
  {
    id: 'state',
    label: { en: 'State', ar: 'دولة' },
  },
  /** A named human being. */
  {
    id: 'person',
    label: { en: 'Person', ar: 'شخص' },
  },
  /** A government body, armed service, agency or medium. */
  {
    id: 'institution',
    label: { en: 'Institution', ar: 'مؤسسة' },
  },
  /** An armed organisation that is not a state’s. */
  {
    id: 'armed-group',
    label: { en: 'Armed group', ar: 'جماعة مسلحة' },
  },
  /** An opposition, a party or another political movement. */
  {
    id: 'movement',
    label: { en: 'Movement', ar: 'حركة' },
  },
  /** Several actors spoken of as one: the West, officials, leaders. */
  {
    id: 'bloc',
    label: { en: 'Bloc', ar: 'كتلة' },
  },
  /** An actor that no other kind names. */
  {
    id: 'other',
    label: { en: 'Other', ar: 'غير ذلك' },
  },
] as const satisfies readonly ActorKind[];

/** The id of a built-in actor kind. */
export type ActorKindId = (typeof ACTOR_KINDS)[number]['id'];
