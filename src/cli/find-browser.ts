import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright';

/**
 * Names under which Chrome, Chromium and Edge stand on the search path of Linux. The shell has no
 * windows, and so opens pages sooner.
 */
const commands = [
  'chromium-headless-shell',
  'google-chrome',
  'google-chrome-stable',
  'chromium',
  'chromium-browser',
  'microsoft-edge',
  'msedge',
];

const macApplications = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

const windowsPrograms = [
  'Google/Chrome/Application/chrome.exe',
  'Chromium/Application/chrome.exe',
  'Microsoft/Edge/Application/msedge.exe',
];

/** Switches for a browser that runs headless, perhaps as root in a container without network. */
export const browserFlags = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Letters as wide in the shell as in a browser with windows.
  '--font-render-hinting=slight',
];

/**
 * The path of a Chromium browser that starts: the one named by `ENTENTE_BROWSER`, else an installed
 * one, else Playwright's own download; undefined where there is none.
 */
export async function findBrowser(): Promise<string | undefined> {
  const named = process.env.ENTENTE_BROWSER;
  if (named && existsSync(named)) return named;
  if (named) throw new Error(`ENTENTE_BROWSER names ${named}, but there is no such file.`);
  for (const path of [...installedBrowsers(), chromium.executablePath()]) {
    if (existsSync(path) && (await canStart(path))) return path;
  }
  return undefined;
}

/** Being there is not enough: Ubuntu's `chromium-browser` may be an empty shell, a library may be missing. */
async function canStart(executablePath: string): Promise<boolean> {
  try {
    const browser = await chromium.launch({ executablePath, args: browserFlags, timeout: 20_000 });
    await browser.close();
    return true;
  } catch {
    return false;
  }
}

function installedBrowsers(): string[] {
  if (process.platform === 'darwin') return macApplications;
  if (process.platform === 'win32') {
    const { PROGRAMFILES, LOCALAPPDATA } = process.env;
    const folders = [PROGRAMFILES, process.env['PROGRAMFILES(X86)'], LOCALAPPDATA];
    return folders.flatMap((folder) => (folder ? windowsPrograms.map((p) => join(folder, p)) : []));
  }
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return commands.flatMap((command) => folders.map((folder) => join(folder, command)));
}
