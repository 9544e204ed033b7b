import { chromium } from 'playwright';
import { preview } from 'vite';
import type { FigureAnswer, FigureRequest } from '~/view/figure-request';
import { findBuiltPage } from './built-page';
import { Unusable } from './command';
import { browserFlags, findBrowser } from './find-browser';

const PAGE = 'src/app/render/index.html';
const MAX_MILLISECONDS = 180_000;

/** The page as Node sees it: `src/app/render/main.ts` puts the function there. */
interface RenderPage {
  renderFigure(request: FigureRequest): Promise<FigureAnswer>;
}

/**
 * Opens the page that draws figures, built anew where it has changed, in an installed browser and
 * has it answer a request. Throws {@link Unusable} where there is no browser, or no answer in three
 * minutes.
 */
export async function renderInBrowser(request: FigureRequest): Promise<FigureAnswer> {
  const executablePath = await findBrowser().catch((error: Error) => {
    throw new Unusable(error.message);
  });
  if (!executablePath)
    throw new Unusable(
      'No Chrome, Chromium or Edge was found; install one, or name its path in ENTENTE_BROWSER.',
    );
  return ask(request, await findBuiltPage(PAGE), executablePath);
}

async function ask(
  request: FigureRequest,
  outDir: string,
  executablePath: string,
): Promise<FigureAnswer> {
  const server = await preview({
    base: '/',
    build: { outDir },
    preview: { port: 0, host: '127.0.0.1' },
    logLevel: 'error',
  });
  try {
    const address = new URL(PAGE, server.resolvedUrls?.local[0]).href;
    return await askAt(address, request, executablePath);
  } finally {
    await server.close();
  }
}

async function askAt(
  address: string,
  request: FigureRequest,
  executablePath: string,
): Promise<FigureAnswer> {
  const browser = await chromium.launch({ executablePath, args: browserFlags });
  try {
    const page = await browser.newPage();
    await page.goto(address);
    await page.waitForFunction(() => 'renderFigure' in window);
    const answer = page.evaluate(
      (asked) => (window as unknown as RenderPage).renderFigure(asked),
      request,
    );
    return await Promise.race([answer, refuseLater()]);
  } finally {
    await browser.close();
  }
}

function refuseLater(): Promise<never> {
  return new Promise((_resolve, reject) => {
    const refuse = () => reject(new Unusable('The image took longer than three minutes to draw.'));
    setTimeout(refuse, MAX_MILLISECONDS).unref();
  });
}
