import cytoscape from 'cytoscape';
import { colorOf, MARK, type Peer } from './peer';

/** Cytoscape's canvas with curved lines and arrowheads. */
export const draw: Peer = async (container, { nodes, edges }) => {
  const cy = cytoscape({
    container,
    layout: { name: 'preset', fit: true },
    elements: [
      ...nodes.map(({ id, label, x, y, size }) => ({
        data: { id, label, size },
        position: { x, y },
      })),
      ...edges.map((edge) => ({ data: { ...edge, color: colorOf(edge) } })),
    ],
    style: [
      {
        selector: 'node',
        style: {
          width: 'data(size)',
          height: 'data(size)',
          label: 'data(label)',
          'font-size': 12,
          'background-color': MARK,
        },
      },
      {
        selector: 'edge',
        style: {
          width: 1,
          'curve-style': 'bezier',
          'target-arrow-shape': 'triangle',
          'line-color': 'data(color)',
          'target-arrow-color': 'data(color)',
        },
      },
      { selector: '.hidden', style: { display: 'none' } },
    ],
  });
  const rendered = () => new Promise<void>((resolve) => cy.one('render', () => resolve()));
  await rendered();
  return {
    toggleAgainst: () => {
      const drawn = rendered();
      cy.batch(() => cy.edges('[?against]').toggleClass('hidden'));
      return drawn;
    },
  };
};
