import { useLocale } from '~/i18n/use-messages';
import type { PlacedRelation } from '~/model/level';
import type { Claim } from '~/model/schema';
import { selectGraph } from '~/store/selectors';
import { useApp } from '~/store/use-app';
import { Button } from '~/ui/Button';
import { quotedClaims, textOfQuote, translationOf } from './relation-facts';
import type { CellState } from './table-column';
import { useTableMessages } from './use-table-messages';

/** The first quote of a relation with its translation, and all of them where the row is open. */
export function QuoteCell({
  row,
  state: { isOpen, onOpen, tabIndex },
}: {
  readonly row: PlacedRelation;
  readonly state: CellState;
}) {
  const words = useTableMessages();
  const claims = quotedClaims(row);
  const others = claims.length - 1;
  return (
    <>
      {claims.slice(0, isOpen ? undefined : 1).map((claim) => (
        <Quote key={`${claim.source} ${claim.quote.start} ${claim.quote.end}`} claim={claim} />
      ))}
      {others > 0 && (
        <Button
          look="plain"
          aria-expanded={isOpen}
          data-control="quotes"
          tabIndex={tabIndex}
          onClick={() => onOpen(!isOpen)}
        >
          {isOpen ? words.fewerQuotes : words.moreQuotes(others)}
        </Button>
      )}
    </>
  );
}

function Quote({ claim }: { readonly claim: Claim }) {
  const locale = useLocale();
  const graph = useApp(selectGraph);
  const { text, lang, dir } = textOfQuote(graph, claim);
  const translation = translationOf(graph, claim, locale);
  return (
    <div className="table-quote">
      <q className="table-words" lang={lang} dir={dir}>
        {text}
      </q>
      {translation && (
        <span className="table-words soft" lang={translation.lang} dir={translation.dir}>
          {translation.text}
        </span>
      )}
    </div>
  );
}
