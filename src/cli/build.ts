/** `npm run build`: the static site in `dist/`, with the picture that a shared link shows. */
import { resolve } from 'node:path';
import { build, resolveConfig } from 'vite';
import { findBrowser } from './find-browser.ts';
import { addSharePicture } from './share-picture.ts';

await build();
const config = await resolveConfig({}, 'build', 'production');
const folder = resolve(config.root, config.build.outDir);
const browser = await findBrowser();
if (browser) {
  await addSharePicture(folder, browser, process.env.SITE ?? config.base);
} else {
  console.log('No Chrome, Chromium or Edge was found, so shared links will show no image.');
}
