import { claimsOf } from '../passages-of';
import { isFile } from '../source';
import { defineCheck, errorAt, type Finding } from './check';

interface EvidenceFault {
  readonly fault: 'nothing' | 'no-records' | 'no-position' | 'half-position';
  readonly source: string;
}

/** Every claim rests on words or on a record, and says where they stand as its source allows. */
export const evidence = defineCheck({
  id: 'evidence',
  findIssues: (dataset) => {
    const files = new Set(dataset.sources.filter(isFile).map(({ id }) => id));
    return claimsOf(dataset).flatMap(({ path, claim }): readonly Finding<EvidenceFault>[] => {
      const { source, quote, record } = claim;
      const isOfFile = files.has(source);
      if (!quote && !record) return [errorAt(path, { fault: 'nothing', source })];
      if (record && !isOfFile)
        return [errorAt([...path, 'record'], { fault: 'no-records', source })];
      if (!quote) return [];
      const { start, end, prefix, suffix } = quote;
      const isPlaced = start !== undefined || end !== undefined || (prefix ?? suffix) !== undefined;
      if (isOfFile && isPlaced)
        return [errorAt([...path, 'quote'], { fault: 'no-position', source })];
      return isPlaced && (start === undefined || end === undefined)
        ? [errorAt([...path, 'quote'], { fault: 'half-position', source })]
        : [];
    });
  },
});
