/** The yardstick: what the site draws, drawn by Cytoscape with nothing around it. */
import cytoscape from 'cytoscape';

const drawing = await (await fetch('./drawing.json')).json();
const container = document.querySelector<HTMLElement>('#plane');
const cy = cytoscape({ container, layout: { name: 'preset' }, ...drawing });
cy.one('render', () => performance.mark('entente:first-graph'));
