import type { CopyFailure } from '~/evidence/text/read-copy';
import { useMessages } from '~/i18n/use-messages';
import type { Source } from '~/model/source';
import { Fact } from '~/ui/Fact';
import type { OpenCopy } from './use-article-session';

/** What the reader's copy is, and how the quotes stand in it; or why there is none. */
export function CopyStatus({
  source,
  copy,
  failure,
  counts,
}: {
  readonly source: Source;
  readonly copy: OpenCopy | undefined;
  readonly failure: CopyFailure | undefined;
  readonly counts: { readonly found: number; readonly moved: number; readonly gone: number };
}) {
  const words = useMessages().article;
  return (
    <div role="status" className="article-status">
      {failure && <p className="article-failure">{words.failures[failure]}</p>}
      {copy && (
        <dl className="facts">
          <Fact term={words.copy}>
            <bdi>{copy.fileName}</bdi>
            <span className="fact-line">
              {copy.isSame === undefined && words.unknown}
              {copy.isSame === true && words.same}
              {copy.isSame === false && words.different(copy.text.length, source.length)}
            </span>
          </Fact>
          <Fact term={words.quotesIn}>{words.counts(counts.found, counts.moved, counts.gone)}</Fact>
        </dl>
      )}
    </div>
  );
}
