import { describe, expect, it } from 'vitest';
import { sheetOn, stage, toSvgRoot } from './picture-stage';

describe('a picture of a graph as SVG', () => {
  it('has the lines of each sign, marks and names in groups, each above the one before', async () => {
    const root = await toSvgRoot(await sheetOn(await stage()));
    const idsIn = (selector: string) =>
      [...root.querySelectorAll(`${selector} > g`)].map(({ id }) => id);
    expect(idsIn(':root')).toEqual(['title', 'graph', 'legend', 'source']);
    expect(idsIn('#graph')).toEqual(['lines', 'actors', 'labels']);
    expect(idsIn('#lines')).toEqual(['lines-neither', 'lines-against', 'lines-with']);
    expect(root.querySelectorAll('#actors text, #lines text')).toHaveLength(0);
    expect(root.querySelectorAll('#labels path, #labels image')).toHaveLength(0);
  });

  it('has every line in the group of its sign, every actor and name in a group of its own', async () => {
    const on = await stage();
    const root = await toSvgRoot(await sheetOn(on));
    const { cy } = on.drawing;
    const lines = cy.edges(':visible').toArray();
    expect(lines.length).toBeGreaterThan(5);
    for (const line of lines) {
      const group = root.querySelector(`#${line.id().replaceAll(/[:*]/g, '-')}`);
      expect(group?.parentElement?.id).toBe(`lines-${line.data('sign')}`);
    }
    for (const actor of cy.nodes(':visible').toArray()) {
      const id = actor.id().replace(':', '-');
      expect(root.querySelector(`#actors > #${id}`)).not.toBeNull();
      const words = root.querySelectorAll(`#label-${id} text:not([aria-hidden])`);
      expect([...words].map(({ textContent }) => textContent).join('\n')).toBe(actor.data('label'));
    }
    expect(root.querySelectorAll('#lines > g > g')).toHaveLength(lines.length);
  });
});
