import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { LICENCE_TEXTS } from './licence-texts.ts';

/** The published file that holds the notices. */
const file = 'third-party-notices.txt';

/** Packages whose files are published without being modules of the program. */
const copied = [
  '@fontsource/ibm-plex-sans',
  '@fontsource/ibm-plex-sans-arabic',
  'circle-flags',
] as const;

const packageOfModule = /^.*[\\/]node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/;

/** What gathers and publishes the notices: a plugin of the page's build, and one of its workers' builds. */
export interface NoticePlugins {
  readonly ofPage: Plugin;
  readonly ofWorkers: Plugin;
}

/** Publishes the licence of every package that the built site holds a part of. */
export function thirdPartyNotices(): NoticePlugins {
  const folders = new Map<string, string>();
  const gather = (ids: Iterable<string>) => {
    for (const id of ids) {
      const [path, name] = packageOfModule.exec(id.replaceAll('\0', '')) ?? [];
      if (path && name) folders.set(name.replaceAll('\\', '/'), path);
    }
  };
  const ofWorkers: Plugin = {
    name: 'entente:third-party-notices-of-workers',
    apply: 'build',
    generateBundle() {
      gather(this.getModuleIds());
    },
  };
  let root = '';
  const ofPage: Plugin = {
    name: 'entente:third-party-notices',
    apply: 'build',
    configResolved(config) {
      root = config.root;
    },
    generateBundle() {
      for (const name of copied) folders.set(name, join(root, 'node_modules', name));
      gather(this.getModuleIds());
      const notices = [...folders].sort(([a], [b]) => a.localeCompare(b)).map(toNotice);
      this.emitFile({ type: 'asset', fileName: file, source: notices.join('\n\n') });
    },
  };
  return { ofPage, ofWorkers };
}

/**
 * The notice of a package: its own licence file, or else the text of the licence that it names.
 * Throws where neither is to be had, since such a package cannot be shipped.
 */
export function toNotice([name, folder]: readonly [string, string]): string {
  const facts = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const { version, license, author } = facts;
  const licence = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  const text = licence
    ? readFileSync(join(folder, licence), 'utf8').trim()
    : namedLicence(license, typeof author === 'object' ? author?.name : author);
  if (!text) throw new Error(`${name} is shipped without the text of its licence (${license}).`);
  return `${'='.repeat(72)}\n${name} ${version} (${license})\n\n${text}`;
}

function namedLicence(license: string, author = 'its authors'): string | undefined {
  const text = LICENCE_TEXTS[license];
  return text && `Copyright (c) ${author.replace(/ *<.*>/, '')}\n\n${text}`;
}
