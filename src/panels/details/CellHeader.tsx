import { ActorName } from '~/evidence/names/ActorName';
import { useMessages } from '~/i18n/use-messages';
import type { CellEnds } from '~/model/cells';
import type { PlacedRelation } from '~/model/level';
import { firmestModality } from '~/model/modality';
import { SIGNS } from '~/model/sign';
import { selectIsOfFiles } from '~/store/selectors';
import { useApp } from '~/store/use-app';
import { Sentence } from '~/ui/Sentence';
import { SignLine } from './SignLine';

/** Between whom a cell of the matrix stands, with which signs, and how much is in it. */
export function CellHeader({
  cell: [from, to],
  relations,
}: {
  readonly cell: CellEnds;
  readonly relations: readonly PlacedRelation[];
}) {
  const { common, details, pairs } = useMessages();
  const isFiles = useApp(selectIsOfFiles);
  const claims = relations.flatMap(({ relation }) => relation.claims);
  return (
    <header className="details-header">
      {SIGNS.map((sign) => {
        const own = relations.filter(({ relation }) => relation.sign === sign);
        const modalities = own.flatMap(({ relation }) =>
          relation.claims.map(({ modality }) => modality),
        );
        return (
          own.length > 0 && (
            <SignLine key={sign} sign={sign} modality={firmestModality(modalities)} />
          )
        );
      })}
      <h2 className="details-title" tabIndex={-1}>
        {from === to ? (
          <ActorName id={from} />
        ) : (
          <Sentence parts={pairs.pair(<ActorName id={from} />, <ActorName id={to} />)} />
        )}
      </h2>
      <p className="soft">
        {common.relations(relations.length)}
        {details.comma}
        {common.evidence(claims.length, isFiles)}
      </p>
    </header>
  );
}
