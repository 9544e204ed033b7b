import { describe, expect, it } from 'vitest';
import { openText } from './open-shared';

const TIES = 'from,to,stance\nA,B,with\nB,C,against\n';
const ACTORS = 'name,country\nA,IR\nB,RU\nD,SY\n';
const WARS = 'from,to,war\nX,Y,1\n';

const idsOf = ({ tables }: Awaited<ReturnType<typeof openText>>) =>
  tables.map(({ id, shape, isRead, headerLine }) => [id, shape, isRead, headerLine]);

describe('a second table under the first, after a blank line', () => {
  it('is read with it where it lists the actors', async () => {
    const opened = await openText('t.csv', `${TIES}\n${ACTORS}`);
    expect(idsOf(opened)).toEqual([
      ['t.csv', 'ties', true, 1],
      ['t.csv #2', 'actors', true, 5],
    ]);
    expect(opened.counts).toMatchObject({ actors: 4, relations: 2, omitted: 0 });
    expect(opened.dataset?.actors[0]).toMatchObject({ id: 'A', country: 'IR' });
  });

  it('is listed where it holds other relations, and read where it is chosen', async () => {
    const text = `${TIES}\nWars\n${WARS}`;
    const opened = await openText('t.csv', text);
    expect(opened.counts.relations).toBe(2);
    expect(opened.issues).toMatchObject([
      { severity: 'notice', rule: 'block-apart', line: 5, about: 't.csv #2', values: { count: 1 } },
    ]);
    const other = await openText('t.csv', text, { sheet: 't.csv #2' });
    expect(other.counts.relations).toBe(1);
    expect(other.dataset?.relations[0]?.claims[0]?.record).toEqual({ at: 'row=7', text: 'X,Y,1' });
    const both = await openText('t.csv', text, { sheet: 't.csv\nt.csv #2' });
    expect(both.counts.relations).toBe(3);
  });

  it.each([
    ['the same headings again', `${TIES}\n${TIES}`],
    ['a blank line between rows', 'from,to\nA,B\n\nC,D\n'],
    ['words above the table', 'Source,SIPRI\nDate,2020\n\nfrom,to\nA,B\n'],
    ['a cell of several lines', 'from,to,quote\nA,B,"one\n\ntwo"\nname,country,x\nC,D,y\n'],
    ['headings without a blank line', `${TIES}name,country,x\nE,F,with\n`],
  ])('is not seen in %s', async (_, text) => {
    expect((await openText('t.csv', text)).tables).toHaveLength(1);
  });
});

describe('a row that looks like a total', () => {
  it.each([
    ['a list', 'from,to,weight\nA,B,1\nTotal,C,7\nTotal,,8\n', 1, 1],
    ['a matrix', ',A,Total\nA,,3\nTotal,2,\nB,1,\n', 1, 4],
  ])('is left out of %s, and read where the mapping says so', async (_, text, left, all) => {
    const without = await openText('t.csv', text);
    expect(without.issueCounts['total-row'] ?? 0).toBeGreaterThan(0);
    const all_ = await openText('t.csv', text, { totals: true });
    expect(all_.issueCounts['total-row']).toBeUndefined();
    expect(all_.counts.relations).toBeGreaterThanOrEqual(all - left);
  });
});
