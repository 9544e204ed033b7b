import { claimsOf } from '../passages-of';
import { isFile } from '../source';
import { defineCheck, errorAt } from './check';

/** Every claim rests on words or on a record, and says where they stand as its source allows. */
export const evidence = defineCheck({
  id: 'evidence',
  findIssues: (dataset) => {
    const files = new Set(dataset.sources.filter(isFile).map(({ id }) => id));
    return claimsOf(dataset).flatMap(({ path, claim: { source, quote, record } }) => {
      const isOfFile = files.has(source);
      if (!quote && !record)
        return [
          errorAt(path, 'This rests on nothing; give the sentence in "quote", or the record.'),
        ];
      if (record && !isOfFile)
        return [
          errorAt(
            [...path, 'record'],
            `The source "${source}" is a text and has no records; give a "quote", or its medium.`,
          ),
        ];
      if (!quote) return [];
      const { start, end, prefix, suffix } = quote;
      const isPlaced = start !== undefined || end !== undefined || (prefix ?? suffix) !== undefined;
      if (isOfFile && isPlaced)
        return [
          errorAt(
            [...path, 'quote'],
            `The source "${source}" is a file of records, in which a quote has no position; leave the words alone.`,
          ),
        ];
      return isPlaced && (start === undefined || end === undefined)
        ? [errorAt([...path, 'quote'], 'Give both "start" and "end", or no position at all.')]
        : [];
    });
  },
});
