/** What the bundler knows of a module; the part of it that is asked for here. */
interface ModuleInfo {
  readonly isEntry: boolean;
  /** The modules that import it statically. */
  readonly importers: readonly string[];
}

/** Tells of a module by its id. */
interface Modules {
  getModuleInfo(id: string): ModuleInfo | null;
}

/**
 * Keeps together whatever the entry imports on its way to the first graph. Left to itself the
 * bundler cuts a file for every set of modules that some later part needs too: twenty files, which
 * weigh more than one and keep the dataset and the typefaces waiting.
 */
export const firstChunk = {
  name: (id: string, modules: Modules): string | null => (isFirst(id, modules) ? 'first' : null),
  debugName: 'first',
};

/** Whether an entry imports a module, itself or through others. */
function isFirst(id: string, modules: Modules): boolean {
  const seen = new Set([id]);
  for (const each of seen) {
    const info = modules.getModuleInfo(each);
    if (info?.isEntry) return true;
    for (const importer of info?.importers ?? []) seen.add(importer);
  }
  return false;
}
