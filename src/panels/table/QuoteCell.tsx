import { CiteButton } from '~/evidence/citations/CiteButton';
import { CopyQuote } from '~/evidence/citations/CopyQuote';
import { toPassages } from '~/evidence/passages/quoted-passages';
import { useLocale, useMessages } from '~/i18n/use-messages';
import { excerptKeyOf } from '~/model/excerpt';
import type { PlacedRelation } from '~/model/level';
import type { Claim } from '~/model/schema';
import { selectGraph } from '~/store/selectors';
import { useApp } from '~/store/use-app';
import { Button } from '~/ui/Button';
import { UntilFound } from '~/ui/UntilFound';
import { toRelationSelection } from '~/view/view';
import { quotedClaims, textOfQuote, translationOf } from './relation-facts';
import type { CellState } from './table-column';

/** The first quote of a relation with its translation; the others where the row is open, or found. */
export function QuoteCell({
  row,
  state: { isOpen, onOpen, tabIndex },
}: {
  readonly row: PlacedRelation;
  readonly state: CellState;
}) {
  const words = useMessages().table;
  const [first, ...others] = quotedClaims(row).map((claim) => (
    <Quote key={excerptKeyOf(claim)} claim={claim} row={row} tabIndex={tabIndex} />
  ));
  if (others.length === 0) return first;
  return (
    <>
      {first}
      <UntilFound isOpen={isOpen} onFound={() => onOpen(true)}>
        {others}
      </UntilFound>
      <Button
        look="plain"
        aria-expanded={isOpen}
        data-control="quotes"
        tabIndex={tabIndex}
        onClick={() => onOpen(!isOpen)}
      >
        {isOpen ? words.fewerQuotes : words.moreQuotes(others.length)}
      </Button>
    </>
  );
}

function Quote({
  claim,
  row,
  tabIndex,
}: {
  readonly claim: Claim;
  readonly row: PlacedRelation;
  readonly tabIndex: CellState['tabIndex'];
}) {
  const locale = useLocale();
  const graph = useApp(selectGraph);
  const { text, lang, dir } = textOfQuote(graph, claim);
  // A record is nobody's words.
  const Quoted = claim.quote ? 'q' : 'span';
  const translation = translationOf(graph, claim, locale);
  return (
    <div className="table-quoted">
      <div className="table-quote">
        <Quoted className="table-words" lang={lang} dir={dir}>
          {text}
        </Quoted>
        {translation && (
          <span className="table-words soft" lang={translation.lang} dir={translation.dir}>
            {translation.text}
          </span>
        )}
      </div>
      <Actions claim={claim} row={row} tabIndex={tabIndex} />
    </div>
  );
}

/** The quote with its citation, to copy and to cite. */
function Actions({ claim, row, tabIndex }: Parameters<typeof Quote>[0]) {
  const graph = useApp(selectGraph);
  const [passage] = toPassages(graph, [{ relation: row.relation, claim }]);
  if (!passage) return null;
  return (
    <span className="table-deeds">
      <CopyQuote
        passages={[passage]}
        to={toRelationSelection(row.relation)}
        isIcon={true}
        data-control="copy"
        tabIndex={tabIndex}
      />
      <CiteButton
        subject={{ type: 'quote', passage }}
        isIcon={true}
        data-control="cite"
        tabIndex={tabIndex}
      />
    </span>
  );
}
