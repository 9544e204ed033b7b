/**
 * A remark for those whose file begins with the two lines that npm writes to standard output before
 * a script; empty where it was told to be silent, or where nothing but a terminal is written to.
 */
export function remarkOnBanner({
  env,
  stdout,
}: {
  readonly env: NodeJS.ProcessEnv;
  readonly stdout: { readonly isTTY?: boolean };
}): string {
  const isWritten = env.npm_lifecycle_event === 'entente' && env.npm_config_loglevel !== 'silent';
  return isWritten && !stdout.isTTY
    ? 'npm wrote lines of its own before this; "npm run --silent entente -- …" keeps them out.\n'
    : '';
}
