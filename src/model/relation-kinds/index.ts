import { aid } from './aid';
import { alliance } from './alliance';
import { armsTransfer } from './arms-transfer';
import { criticism } from './criticism';
import { endorsement } from './endorsement';
import { invasion } from './invasion';
import { killing } from './killing';
import { mediation } from './mediation';
import { meeting } from './meeting';
import { negotiation } from './negotiation';
import { opposition } from './opposition';
import { other } from './other';
import { overthrow } from './overthrow';
import { partnership } from './partnership';
import { plot } from './plot';
import type { RelationKind } from './relation-kind';
import { sanctions } from './sanctions';
import { strike } from './strike';
import { threat } from './threat';
import { trade } from './trade';
import { treaty } from './treaty';
import { visit } from './visit';
import { war } from './war';
import { withdrawal } from './withdrawal';

/** Every relation kind, grouped by sign, in the order of legends and menus. */
export const RELATION_KINDS = [
  alliance,
  treaty,
  partnership,
  trade,
  armsTransfer,
  aid,
  visit,
  meeting,
  endorsement,
  war,
  invasion,
  strike,
  killing,
  overthrow,
  sanctions,
  threat,
  withdrawal,
  opposition,
  criticism,
  plot,
  negotiation,
  mediation,
  other,
] as const satisfies readonly RelationKind[];

/** The id of a relation kind. */
export type RelationKindId = (typeof RELATION_KINDS)[number]['id'];
