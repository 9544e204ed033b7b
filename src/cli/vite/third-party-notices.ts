import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** The published file that holds the notices. */
const file = 'third-party-notices.txt';

/** Packages whose files are published without being modules of the program. */
const copied = [
  '@fontsource/ibm-plex-sans',
  '@fontsource/ibm-plex-sans-arabic',
  'circle-flags',
] as const;

const packageOfModule = /^.*[\\/]node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/;

/** Publishes the licence of every package that the built site holds a part of. */
export function thirdPartyNotices(): Plugin {
  let root = '';
  return {
    name: 'entente:third-party-notices',
    apply: 'build',
    configResolved(config) {
      root = config.root;
    },
    generateBundle() {
      const bundled = new Map<string, string>(
        copied.map((name) => [name, join(root, 'node_modules', name)]),
      );
      for (const id of this.getModuleIds()) {
        const [path, name] = packageOfModule.exec(id.replaceAll('\0', '')) ?? [];
        if (path && name) bundled.set(name.replaceAll('\\', '/'), path);
      }
      const notices = [...bundled].sort(([a], [b]) => a.localeCompare(b)).map(toNotice);
      this.emitFile({ type: 'asset', fileName: file, source: notices.join('\n\n') });
    },
  };
}

function toNotice([name, folder]: readonly [string, string]): string {
  const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const licence = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  const text = licence ? readFileSync(join(folder, licence), 'utf8').trim() : '';
  return `${'='.repeat(72)}\n${name} ${version} (${license})\n\n${text}`.trimEnd();
}
