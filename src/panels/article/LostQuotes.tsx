import { PassageView } from '~/evidence/passages/PassageView';
import { signOfPassage } from '~/evidence/passages/passage-sign';
import type { QuotedPassage } from '~/evidence/passages/quoted-passages';
import { LongList } from '~/ui/LongList';
import { useArticleWords } from './use-article-words';

/** The quotes that do not stand in the reader's copy. */
export function LostQuotes({ passages }: { readonly passages: readonly QuotedPassage[] }) {
  const words = useArticleWords();
  if (passages.length === 0) return null;
  return (
    <section className="article-lost">
      <h3>{words.lost(passages.length)}</h3>
      <p className="soft">{words.lostHint}</p>
      <LongList items={passages} keyOf={({ id }) => id} className="passages" step={30}>
        {(passage) => (
          <PassageView passage={passage} sign={signOfPassage(passage)} withRelations={true} />
        )}
      </LongList>
    </section>
  );
}
