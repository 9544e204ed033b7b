/** `npm start`: builds the site, serves it on `PORT` (4173) and opens it where there is a desktop. */
import { build, preview } from 'vite';

const port = Number(process.env.PORT ?? 4173);

try {
  await start();
} catch (error) {
  console.error(isPortTaken(error) ? portTaken() : error);
  process.exitCode = 1;
}

async function start() {
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    throw `PORT is "${process.env.PORT}", which is not a port: give a number from 1 to 65535.`;
  }
  console.log('Building the site …');
  await build({ logLevel: 'warn' });
  const host = process.env.HOST ?? '127.0.0.1';
  const server = await preview({ preview: { port, host, strictPort: true, open: hasDesktop() } });
  const address = server.resolvedUrls?.local[0] ?? `http://${host}:${port}/`;
  console.log(`Entente is at ${address.replace('127.0.0.1', 'localhost')} (Ctrl+C stops it)`);
}

function isPortTaken(error: unknown): boolean {
  return /in use|EADDRINUSE/.test(String(error));
}

function portTaken(): string {
  return (
    `Port ${port} is taken by another program: stop that one, or choose another port, ` +
    `for example PORT=${port + 1} npm start.`
  );
}

/** Whether a browser window can be opened for the person who typed the command. */
function hasDesktop(): boolean {
  if (process.env.CI || process.env.BROWSER === 'none' || !process.stdout.isTTY) return false;
  if (process.env.SSH_CONNECTION) return false;
  if (process.platform === 'darwin' || process.platform === 'win32') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}
