import { readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { normalizePath, type Plugin } from 'vite';

/** The layouts that the page uses; arranging is our own work and that of the worker. */
const layouts = ['grid', 'null', 'preset'];

/** What stands in the page in place of files of Cytoscape's source, by their paths. */
const replaced: Readonly<Record<string, string>> = {
  'collection/algorithms/index.mjs': 'export default {};',
  'extensions/renderer/canvas/webgl/drawing-redraw-webgl.mjs': 'export default {};',
  'extensions/layout/index.mjs': [
    ...layouts.map((name) => `import ${name}Layout from './${name}.mjs';`),
    `export default [${layouts.map((name) => `{ name: '${name}', impl: ${name}Layout }`)}];`,
  ].join('\n'),
};

/**
 * Builds the page with Cytoscape made from its own source, without its graph algorithms, most of
 * its layouts and its WebGL drawing, which are a quarter of the package. Workers keep the whole.
 * Throws where the source no longer has a file that is replaced.
 */
export function slimCytoscape(): Plugin {
  const texts = new Map<string, string>();
  let entry = '';
  return {
    name: 'entente:slim-cytoscape',
    apply: 'build',
    configResolved({ root }) {
      const folder = join(root, 'node_modules/cytoscape');
      const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
      const files = { ...replaced, 'version.mjs': `export default ${JSON.stringify(version)};` };
      entry = normalizePath(join(folder, 'src/index.mjs'));
      for (const [file, text] of Object.entries(files))
        texts.set(normalizePath(realpathSync(join(folder, 'src', file))), text);
    },
    resolveId: {
      order: 'pre',
      handler: (specifier) => (specifier === 'cytoscape' ? entry : null),
    },
    load: { order: 'pre', handler: (id) => texts.get(id) },
  };
}
