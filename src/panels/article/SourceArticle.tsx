import { useMemo, useRef } from 'react';
import { directionOf } from '~/base/localized';
import { signOfPassage } from '~/evidence/passages/actor-evidence';
import { PassageView } from '~/evidence/passages/PassageView';
import type { QuotedPassage } from '~/evidence/passages/quoted-passages';
import { placeInCopy, toFullRows } from '~/evidence/text/full-rows';
import { toPlaced, toQuotedRows } from '~/evidence/text/quoted-rows';
import type { CopyFailure } from '~/evidence/text/read-copy';
import { useLocale, useMessages } from '~/i18n/use-messages';
import type { Source } from '~/model/source';
import { Fact } from '~/ui/Fact';
import { LongList } from '~/ui/LongList';
import { SourceHeader } from './SourceHeader';
import { TextRowView } from './TextRowView';
import type { OpenCopy } from './use-article-session';
import { useCopy, useTranslationChoice } from './use-copy';
import { useDroppedFile } from './use-dropped-file';
import { usePointing } from './use-pointing';

/** A text with so many passages has all its notes on the page, where the browser's own search finds them. */
const WHOLE = 300;

/** One source: its quoted passages, or the reader's copy of it with the passages marked. */
export function SourceArticle({
  source,
  passages,
}: {
  readonly source: Source;
  readonly passages: readonly QuotedPassage[];
}) {
  const words = useMessages().article;
  const locale = useLocale();
  const section = useRef<HTMLElement>(null);
  const list = useRef<HTMLOListElement>(null);
  const control = useCopy(source);
  const [isTranslated] = useTranslationChoice();
  const { copy } = control;
  const { rows, placed, lost } = useMemo(
    () => readSource(source, passages, copy),
    [source, passages, copy],
  );
  const isOver = useDroppedFile(section, source.file ? undefined : control.open);
  usePointing(list, placed);
  const moved = placed.filter(({ hasMoved }) => hasMoved).length;
  const counts = { found: placed.length - moved, moved, gone: lost.length };
  return (
    <section ref={section} className="article-source" data-dropping={isOver || undefined}>
      <SourceHeader source={source} passages={passages} control={control} />
      <CopyStatus source={source} copy={copy} failure={control.failure} counts={counts} />
      <LostQuotes passages={lost} />
      <ol ref={list} className="article-rows" data-copy={copy !== undefined}>
        {rows.map((row) => (
          <TextRowView
            key={row.id}
            place={`${source.id} ${row.id}`}
            row={row}
            language={source.language}
            isTranslated={isTranslated}
            isCompared={copy !== undefined && copy.isSame !== true}
            isWhole={passages.length <= WHOLE}
          />
        ))}
      </ol>
      {isOver && (
        <p className="article-drop" lang={locale} dir={directionOf(locale)}>
          {words.drop}
        </p>
      )}
    </section>
  );
}

/** The rows to show of a source, and how the passages stand in them. */
function readSource(source: Source, passages: readonly QuotedPassage[], copy?: OpenCopy) {
  if (!copy) {
    const placed = toPlaced(passages);
    return { rows: toQuotedRows(source, placed), placed, lost: [] };
  }
  const { placed, lost } = placeInCopy(copy.text, passages);
  const sentences = copy.isSame === false ? [] : (source.sentences ?? []);
  return { rows: toFullRows(copy.text, placed, sentences), placed, lost };
}

/** The quotes that do not stand in the reader's copy. */
function LostQuotes({ passages }: { readonly passages: readonly QuotedPassage[] }) {
  const words = useMessages().article;
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

/** What the reader's copy is, and how the quotes stand in it; or why there is none. */
function CopyStatus({
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
