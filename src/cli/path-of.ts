import { resolve } from 'node:path';

/** A path as the user means it: npm runs scripts in the project's folder, not in the user's. */
export function pathOf(file: string): string {
  const { npm_lifecycle_event: script, INIT_CWD: folder } = process.env;
  return script === 'entente' && folder ? resolve(folder, file) : resolve(file);
}
