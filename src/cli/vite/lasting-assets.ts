import type { Plugin } from 'vite';

/**
 * The plugin by which a served build lets the browser keep its assets for a year: their names change
 * with their content. All else is asked for anew.
 */
export function lastingAssets(): Plugin {
  return {
    name: 'entente:lasting-assets',
    configurePreviewServer({ middlewares, config }) {
      const folder = `${config.base}${config.build.assetsDir}/`;
      middlewares.use(({ url }, response, next) => {
        if (url?.startsWith(folder))
          response.setHeader('Cache-Control', 'public, max-age=31536000, immutable');
        next();
      });
    },
  };
}
