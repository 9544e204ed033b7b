#!/usr/bin/env node
/**
 * Stands between Playwright and the Firefox named by `ENTENTE_FIREFOX`: started in its place, it
 * starts it and passes on what either says over WebDriver BiDi. Two things differ until Firefox has
 * them. For each page Playwright asks for a look (`emulation.setMediaFeaturesOverride`) and gives up
 * where it is refused, so of this one command a refusal is passed on as done. And what is downloaded
 * has no name of its own, by which Playwright would know it, so its address is taken for one.
 */
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { WebSocket, WebSocketServer } from 'ws';

const LOOK = 'emulation.setMediaFeaturesOverride';

const firefox = spawn(process.env.ENTENTE_FIREFOX ?? 'firefox', process.argv.slice(2), {
  stdio: ['ignore', 'inherit', 'pipe'],
});
firefox.on('error', ({ message }) => {
  console.error(message);
  process.exit(1);
});
firefox.on('exit', (code) => process.exit(code ?? 1));
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'])
  process.on(signal, () => firefox.kill(signal));

createInterface({ input: firefox.stderr }).on('line', (line) => {
  const address = /WebDriver BiDi listening on (ws:.*)$/.exec(line)?.[1];
  if (!address) return console.error(line);
  const server = new WebSocketServer({ host: '127.0.0.1', port: 0 }, () =>
    console.error(`WebDriver BiDi listening on ws://127.0.0.1:${server.address().port}`),
  );
  server.on('connection', (playwright, { url }) => relay(playwright, `${address}${url}`));
});

/** Passes on what Playwright and Firefox say to each other. */
function relay(playwright, address) {
  const browser = new WebSocket(address, { perMessageDeflate: false });
  const opened = new Promise((resolve) => browser.on('open', resolve));
  const looks = new Set();
  playwright.on('message', async (data) => {
    const text = String(data);
    if (text.includes(LOOK)) looks.add(JSON.parse(text).id);
    await opened;
    browser.send(text);
  });
  browser.on('message', (data) => playwright.send(heard(String(data), looks)));
  browser.on('close', () => playwright.close());
  playwright.on('close', () => browser.close());
}

/** What Firefox says, as Playwright understands it. */
function heard(text, looks) {
  if (!/unknown command|"browsingContext\.download/.test(text)) return text;
  const message = JSON.parse(text);
  const { id, error, method, params } = message;
  if (error === 'unknown command' && looks.has(id))
    return JSON.stringify({ type: 'success', id, result: {} });
  if (method?.startsWith('browsingContext.download'))
    return JSON.stringify({ ...message, params: { download: params.url, ...params } });
  return text;
}
