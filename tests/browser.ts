import { spawnSync } from 'node:child_process';
import type { LaunchOptions } from 'playwright';
import { browserFlags, findBrowser } from '../src/cli/find-browser.ts';

const noBrowser =
  'The tests need a Chromium browser and none could be found or installed: install Chrome, ' +
  'Chromium or Edge, or name one by ENTENTE_BROWSER=/path/to/chrome.';

const testFlags = [
  // Without a process of its own for what no graphics card draws, a page costs a tenth less.
  '--in-process-gpu',
  // Nearly all code of a test runs too seldom to earn back the making of a faster form of it, for
  // which a sixth of the time went. What is hot, as an arrangement is, still gets one.
  '--js-flags=--invocation-count-for-maglev=4000,--invocation-count-for-turbofan=30000',
];

/** How the tests start their browser: an installed one where there is one. */
export async function browserLaunch(): Promise<LaunchOptions> {
  const executablePath = await findBrowser();
  if (!executablePath) throw new Error(noBrowser);
  // Workers of the test runners inherit it and need not search again.
  process.env.ENTENTE_BROWSER = executablePath;
  return { executablePath, args: [...browserFlags, ...testFlags] };
}

/** Makes sure that a browser is there: Playwright's own, or on Debian and Ubuntu the system's. */
export async function findOrInstallBrowser(): Promise<void> {
  for (const install of [undefined, 'npx playwright install chromium', ...systemInstall()]) {
    if (install) {
      console.log(`No browser that starts was found: ${install}`);
      spawnSync(install, { shell: true, stdio: 'inherit', timeout: 300_000 });
    }
    const browser = await findBrowser();
    if (browser) {
      process.env.ENTENTE_BROWSER = browser;
      return;
    }
  }
  throw new Error(noBrowser);
}

/** Needs the rights of root, and the package lists, which a small container image leaves out. */
function systemInstall(): string[] {
  const isRoot = process.getuid?.() === 0;
  const install = 'apt-get install -y --no-install-recommends fonts-dejavu-core';
  const command = `apt-get update && (${install} chromium-headless-shell || ${install} chromium)`;
  return isRoot && process.platform === 'linux' ? [command] : [];
}
