import { defineRelationKind } from './relation-kind';

/** One leaves an agreement it had with the other. */
export const withdrawal = defineRelationKind({
  id: 'withdrawal',
  label: { en: 'Withdrawal', ar: 'انسحاب' },
  sign: 'against',
  directed: true,
  tone: 'dispute',
  plover: 'REJECT',
});
