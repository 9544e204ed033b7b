import type { RelationKind } from './relation-kind';

/** Every built-in relation kind, grouped by sign, in the order of legends and menus. */
export const RELATION_KINDS = [
  /** Two actors called allies of each other. */
  {
    id: 'alliance',
    sign: 'with',
    directed: false,
    lasts: true,
    plover: 'COOPERATE',
  },
  /** A treaty or agreement that binds both. */
  {
    id: 'treaty',
    sign: 'with',
    directed: false,
    lasts: true,
    plover: 'AGREE',
  },
  /** Lasting cooperation, said or planned, without a treaty being the point. */
  {
    id: 'partnership',
    sign: 'with',
    directed: false,
    lasts: true,
    plover: 'COOPERATE',
  },
  /** Commerce between the two. */
  {
    id: 'trade',
    sign: 'with',
    directed: false,
    lasts: true,
    plover: 'COOPERATE',
  },
  /** Weapons that one supplies to the other. */
  {
    id: 'arms-transfer',
    sign: 'with',
    directed: true,
    lasts: false,
    plover: 'AID',
  },
  /** Relief, money or other help that one gives the other. */
  {
    id: 'aid',
    sign: 'with',
    directed: true,
    lasts: false,
    plover: 'AID',
  },
  /** An official visit of one to the other. */
  {
    id: 'visit',
    sign: 'with',
    directed: true,
    lasts: false,
    plover: 'CONSULT',
  },
  /** Two who appear or confer together, neither as a visit nor to negotiate. */
  {
    id: 'meeting',
    sign: 'with',
    directed: false,
    lasts: false,
    plover: 'CONSULT',
  },
  /** Praise or backing that one gives the other. */
  {
    id: 'endorsement',
    saying: 'opinion',
    sign: 'with',
    directed: true,
    lasts: false,
    plover: 'SUPPORT',
  },
  /** Armed conflict between the two. */
  {
    id: 'war',
    sign: 'against',
    directed: false,
    lasts: true,
    plover: 'ASSAULT',
  },
  /** One invades the other. */
  {
    id: 'invasion',
    sign: 'against',
    directed: true,
    lasts: false,
    plover: 'ASSAULT',
  },
  /** An armed attack of one on the other, short of war. */
  {
    id: 'strike',
    sign: 'against',
    directed: true,
    lasts: false,
    plover: 'ASSAULT',
  },
  /** One has the other killed. */
  {
    id: 'killing',
    sign: 'against',
    directed: true,
    lasts: false,
    plover: 'ASSAULT',
  },
  /** One drives the other from power. */
  {
    id: 'overthrow',
    sign: 'against',
    directed: true,
    lasts: false,
    plover: 'ASSAULT',
  },
  /** Economic or political penalties that one lays on the other. */
  {
    id: 'sanctions',
    sign: 'against',
    directed: true,
    lasts: true,
    plover: 'SANCTION',
  },
  /** Harm that one announces to the other. */
  {
    id: 'threat',
    saying: 'threat',
    sign: 'against',
    directed: true,
    lasts: false,
    plover: 'THREATEN',
  },
  /** One leaves an agreement it had with the other. */
  {
    id: 'withdrawal',
    sign: 'against',
    directed: true,
    lasts: false,
    plover: 'REJECT',
  },
  /** One challenges the other or takes a hard line against it. */
  {
    id: 'opposition',
    sign: 'against',
    directed: true,
    lasts: true,
    plover: 'REJECT',
  },
  /** One accuses, condemns or is alarmed by the other. */
  {
    id: 'criticism',
    saying: 'opinion',
    sign: 'against',
    directed: true,
    lasts: false,
    plover: 'DISAPPROVE',
  },
  /** A scheme of one to harm the other. */
  {
    id: 'plot',
    sign: 'against',
    directed: true,
    lasts: false,
    plover: 'ASSAULT',
  },
  /** Talks between the two. */
  {
    id: 'negotiation',
    sign: 'neither',
    directed: false,
    lasts: true,
    plover: 'CONSULT',
  },
  /** One goes between others to settle their conflict. */
  {
    id: 'mediation',
    sign: 'neither',
    directed: true,
    lasts: false,
    plover: 'CONSULT',
  },
  /** A relation that no other kind names; it says its own sign and label. */
  {
    id: 'other',
    sign: 'as-given',
    directed: 'as-given',
    lasts: 'as-given',
    plover: null,
  },
] as const satisfies readonly RelationKind[];

/** The id of a built-in relation kind. */
export type RelationKindId = (typeof RELATION_KINDS)[number]['id'];
