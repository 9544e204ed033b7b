import { defineAction } from '../action';

declare global {
  interface Window {
    /** The workers that the page has made, noted before anything of it runs. */
    readonly chaosWorkers?: Worker[];
  }
}

/** The browser keeps nothing for the site any more, until the page is loaded anew. */
export const storageFails = defineAction({
  name: 'storage-fails',
  run: async (page) => {
    await page.evaluate(() => {
      const fail = () => {
        throw new DOMException('The quota is exceeded.', 'QuotaExceededError');
      };
      Object.assign(Storage.prototype, { getItem: fail, setItem: fail, removeItem: fail });
      for (const name of ['open', 'transaction', 'deleteDatabase'])
        for (const of of [IDBFactory.prototype, IDBDatabase.prototype])
          if (name in of) Object.assign(of, { [name]: fail });
    });
    return 'storage fails';
  },
});

/** Every worker of the page dies, at work or idle, and the browser says so. */
export const workersDie = defineAction({
  name: 'workers-die',
  run: async (page) => {
    const count = await page.evaluate(() => {
      const workers = window.chaosWorkers?.splice(0) ?? [];
      for (const worker of workers) {
        worker.terminate();
        worker.dispatchEvent(new ErrorEvent('error', { message: 'The worker was killed.' }));
      }
      return workers.length;
    });
    return `${count} workers`;
  },
});

/** The reader does not let the page write to the clipboard. */
export const clipboardDenied = defineAction({
  name: 'clipboard-denied',
  run: async (page) => {
    await page.context().clearPermissions();
    return 'clipboard denied';
  },
});

/** The fonts that are still to come are not found. */
export const fontsMissing = defineAction({
  name: 'fonts-missing',
  run: async (page) => {
    await page.route('**/*.woff2', (route) => route.fulfill({ status: 404 }));
    return 'fonts answer 404';
  },
});

/** The graphics card loses everything that is drawn, and comes back. */
export const drawingLost = defineAction({
  name: 'drawing-lost',
  run: async (page) => {
    const count = await page.evaluate(() => {
      const canvases = [...document.querySelectorAll('canvas')];
      for (const canvas of canvases) {
        const drawn = canvas.getContext('2d');
        const lost = canvas.getContext('webgl2')?.getExtension('WEBGL_lose_context');
        lost?.loseContext();
        canvas.dispatchEvent(new Event('contextlost', { cancelable: true }));
        drawn?.reset();
        lost?.restoreContext();
        canvas.dispatchEvent(new Event('contextrestored'));
      }
      return canvases.length;
    });
    return `${count} canvases`;
  },
});
