import { describe, expect, it } from 'vitest';
import { webAnnotation as writer } from '~/formats/data/web-annotation';
import { excerptOf } from '~/model/excerpt';
import { indexGraph } from '~/model/graph';
import { webAnnotation } from '~/opening/readers/web-annotation';
import { BUILT_IN, written } from '../../formats/data/written';
import { readText, rowsOf, tablesOf } from './read';

describe('our own Web Annotations', () => {
  it.each(['en', 'ar'] as const)('are read in %s as a tie for each claim', async (locale) => {
    const reading = await readText(webAnnotation, await written(writer, BUILT_IN, { locale }));
    const graph = indexGraph(BUILT_IN);
    const nameOf = (id: string) =>
      graph.dataset.actors.find((actor) => actor.id === id)?.name[locale];
    const claims = [...graph.relations.values()].flatMap((relation) =>
      relation.claims.map((claim) => ({
        from: nameOf(relation.from),
        to: nameOf(relation.to),
        direction: relation.directed ? 'directed' : 'undirected',
        relation: relation.id,
        kind: relation.kind,
        sign: relation.sign,
        quote: excerptOf(claim).exact,
        date: relation.when?.edtf,
      })),
    );
    const ambiguous = new Set(reading.issues.map(({ pointer }) => Number(pointer?.split('/')[3])));
    const rows = rowsOf(tablesOf(reading).ties);
    expect(rows).toHaveLength(claims.length);
    expect(ambiguous.size).toBeLessThan(claims.length / 4);
    for (const [index, claim] of claims.entries()) {
      const { from, to, direction, relation, kind, sign, quote, date } = rows[index] ?? {};
      const read = { from, to, direction, relation, kind, sign, quote, date };
      if (!ambiguous.has(index)) expect(read).toEqual(claim);
    }
  });

  it('of other makers are listed as not read', async () => {
    const body = [{ type: 'TextualBody', purpose: 'describing', value: 'Fine words' }];
    const { issues } = await readText(webAnnotation, JSON.stringify({ items: [{ body }] }));
    expect(issues).toMatchObject([{ severity: 'error', rule: 'not-read', pointer: '/items/0' }]);
  });
});
