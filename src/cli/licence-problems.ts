/** What is read of a lock file of npm, version 3. */
export interface LockFile {
  readonly packages: Readonly<Record<string, LockedPackage>>;
}

interface LockedPackage {
  readonly license?: string;
  /** Whether it is a tool alone, and no part of the site. */
  readonly dev?: boolean;
}

/** Licences that ask for nothing but their notice; fonts keep their name with theirs. */
const FOR_ALL: ReadonlySet<string> = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'OFL-1.1',
  'Unlicense',
]);

/** Licences of what is run and not shipped. */
const FOR_TOOLS: ReadonlySet<string> = new Set([
  ...FOR_ALL,
  'BlueOak-1.0.0',
  'CC-BY-4.0',
  'MPL-2.0',
  'Python-2.0',
]);

/** Packages that do not say their licence where it is looked for, and where they do. */
const SAID_ELSEWHERE: Readonly<Record<string, string>> = {
  // Its file LICENSE.
  '@js4cytoscape/cx-viz-converter': 'MIT',
};

/** A sentence for each package of a lock file whose licence is missing or not among those allowed. */
export function findLicenceProblems({ packages }: LockFile): readonly string[] {
  return Object.entries(packages).flatMap(([path, { license, dev = false }]) => {
    const name = path.replace(/^.*node_modules\//, '');
    // The program itself.
    if (path === '') return [];
    const licence = license ?? SAID_ELSEWHERE[name];
    if (!licence) return [`${name} says no licence: look for it, and note it with the place.`];
    const allowed = dev ? FOR_TOOLS : FOR_ALL;
    // One of several may be chosen; of all that are joined by AND each must be kept.
    const isKept = licence
      .replace(/[()]/g, '')
      .split(' OR ')
      .some((choice) => choice.split(' AND ').every((part) => allowed.has(part)));
    return isKept
      ? []
      : [`${name} is under ${licence}, which ${dev ? 'tools' : 'what is shipped'} cannot be.`];
  });
}
