import { defineRelationKind } from './relation-kind';

/** One leaves an agreement it had with the other. */
export const withdrawal = defineRelationKind({
  id: 'withdrawal',
  label: { en: 'Withdrawal', ar: 'انسحاب' },
  phrase: {
    en: '{from} withdrew from an agreement with {to}',
    ar: 'انسحاب {from} من اتفاق مع {to}',
  },
  noun: { en: 'withdrawal by {from} from an agreement with {to}' },
  sign: 'against',
  directed: true,
  lasts: false,
  tone: 'dispute',
  plover: 'REJECT',
});
