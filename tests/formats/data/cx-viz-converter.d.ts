declare module '@js4cytoscape/cx-viz-converter' {
  const converter: {
    /** A CX2 network as what Cytoscape.js is made of. */
    convert(cx2: readonly object[], target: 'cytoscapeJS'): import('cytoscape').CytoscapeOptions;
  };
  export default converter;
}
