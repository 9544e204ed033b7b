/** `npm run entente -- COMMAND …`: what can be done with dataset files on the command line. */
import { runCommand } from './run-command';

const { exit, stdout, stderr } = runCommand(process.argv.slice(2));
process.stdout.write(stdout);
process.stderr.write(stderr);
process.exitCode = exit;
