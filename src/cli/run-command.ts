import { check } from './check';
import { type Command, clean, EXIT, type Outcome, Unusable } from './command';
import { convert } from './convert';
import { render } from './render';
import { schema } from './schema';

const commands: Readonly<Record<string, Command>> = { check, convert, render, schema };

/** What comes of `npm run entente -- …` with some arguments. */
export async function runCommand([name, ...args]: readonly string[]): Promise<Outcome> {
  if (name === '--help' || name === '-h') return clean(toUsage());
  try {
    return await findCommand(name).run(args);
  } catch (error) {
    if (!isUnusable(error)) throw error;
    return { exit: EXIT.unusable, stdout: '', stderr: `${error.message.trimEnd()}\n` };
  }
}

function findCommand(name = ''): Command {
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command) return command;
  throw new Unusable(`${name ? `There is no command "${name}".\n\n` : ''}${toUsage()}`);
}

function toUsage(): string {
  const lines = Object.entries(commands).map(
    ([name, { summary }]) => `  ${name.padEnd(8)} ${summary}\n`,
  );
  return `Usage: npm run entente -- COMMAND …\n\n${lines.join('')}\nCOMMAND --help says more.\n`;
}

/** Whether an error is about how the command was called; Node's own are those of `parseArgs`. */
function isUnusable(error: unknown): error is Error {
  if (error instanceof Unusable) return true;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return code.startsWith('ERR_PARSE_ARGS');
}
