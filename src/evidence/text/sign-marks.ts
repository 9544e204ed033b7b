import { groupBy } from '~/base/group-by';
import { firmestModality, type Modality } from '~/model/modality';
import { SIGNS, type Sign } from '~/model/sign';
import type { QuotedPassage } from '../passages/quoted-passages';

/** A sign that a passage says, as firmly as its firmest claim of that sign. */
export interface PassageSign {
  readonly sign: Sign;
  readonly modality: Modality;
}

/** The signs that are read from a passage: one mark for each, never one for several. */
export function toSignMarks({ statements }: QuotedPassage): readonly PassageSign[] {
  const evidence = statements.flatMap((statement) => statement.evidence);
  const bySign = groupBy(evidence, ({ relation }) => relation.sign);
  return SIGNS.flatMap((sign) => {
    const group = bySign.get(sign);
    return group
      ? [{ sign, modality: firmestModality(group.map(({ claim }) => claim.modality)) }]
      : [];
  });
}
