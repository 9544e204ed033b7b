import { createPaintLetters } from './paint-letters';
import { toPdf } from './pdf-document';
import { fromRequest, type PdfAnswer, type PdfRequest } from './pdf-request';

self.onmessage = async ({ data }: MessageEvent<PdfRequest>) => {
  self.postMessage(await write(data).catch(() => undefined));
};

async function write(request: PdfRequest): Promise<PdfAnswer> {
  return toPdf(fromRequest(request), createPaintLetters());
}
