import type { PhrasePart } from '~/model/relation-phrase';
import { Sentence } from '~/ui/Sentence';

/** A phrase about a relation, each name in the language and direction that it has. */
export function Phrase({ parts }: { readonly parts: readonly PhrasePart[] }) {
  return (
    <Sentence
      parts={parts.map((part) =>
        typeof part === 'string' ? (
          part
        ) : (
          <bdi key={part.text} lang={part.lang} dir={part.dir}>
            {part.text}
          </bdi>
        ),
      )}
    />
  );
}
