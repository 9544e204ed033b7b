import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { basename, delimiter, join } from 'node:path';

/** Its WebDriver BiDi has what Playwright asks for; 140 holds Playwright's own scripts to the page's policy. */
const OLDEST = 153;

const commands = ['firefox', 'firefox-esr'];

const macApplications = ['/Applications/Firefox.app/Contents/MacOS/firefox'];

/** The Firefox that journeys are made in, or why there is none. */
export type FoundFirefox =
  | { readonly path: string; readonly reason?: undefined }
  | { readonly path?: undefined; readonly reason: string };

/** The Firefox named by `ENTENTE_FIREFOX`, else an installed one. None is installed for the tests. */
export function findFirefox(): FoundFirefox {
  // What stands between it and Playwright is a program by its first line, which Windows does not read.
  if (process.platform === 'win32') return { reason: 'on Windows it cannot be driven from here' };
  const named = process.env.ENTENTE_FIREFOX;
  if (named && !existsSync(named))
    throw new Error(`ENTENTE_FIREFOX names ${named}, but there is no such file.`);
  const paths = named ? [named] : installed();
  const reasons: string[] = [];
  for (const path of paths) {
    const reason = whyNot(path);
    if (!reason) return { path };
    reasons.push(`${path} ${reason}`);
  }
  return { reason: reasons.join('; ') || 'none is installed, and ENTENTE_FIREFOX names none' };
}

function installed(): string[] {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const onPath = commands.flatMap((command) => folders.map((folder) => join(folder, command)));
  return [...onPath, ...(process.platform === 'darwin' ? macApplications : [])].filter(existsSync);
}

/** Why a Firefox that is there cannot be driven, if so. */
function whyNot(path: string): string | undefined {
  if (isSnap(realpathSync(path))) return 'is a snap, which does not see a profile made for it';
  const { stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 20_000 });
  const version = Number(/Mozilla Firefox (\d+)/.exec(stdout ?? '')?.[1]);
  if (!version) return 'does not say its version';
  return version < OLDEST ? `is older than Firefox ${OLDEST}` : undefined;
}

/** Ubuntu's `firefox` is a script that starts a snap, or asks for it. */
function isSnap(path: string): boolean {
  const isScript = () => statSync(path).size < 10_000;
  return basename(path) === 'snap' || (isScript() && readFileSync(path, 'utf8').includes('snap'));
}
