/** `npm run entente -- COMMAND …`: what can be done with dataset files on the command line. */
import { EXIT } from './command';
import { runCommand } from './run-command';
import { writeOut } from './write-file';

const { exit, stdout, stderr } = await runCommand(process.argv.slice(2));
process.stderr.write(stderr);
process.exitCode = exit;
const failure = await writeOut(stdout, process.stdout);
if (failure !== undefined) {
  process.stderr.write(failure);
  process.exitCode = EXIT.unusable;
}
