import type { LettersAnswer, LettersRequest } from './letters-request';
import { outlineTexts } from './outlines/outline-texts';
import { toPngUri } from './outlines/png-uri';
import { createPaintLetters } from './pdf/paint-letters';
import { toPdf } from './pdf/pdf-document';
import { fromRequest } from './pdf/pdf-request';

self.onmessage = async ({ data }: MessageEvent<LettersRequest>) => {
  self.postMessage(await answer(data).catch(() => undefined));
};

async function answer(request: LettersRequest): Promise<LettersAnswer[keyof LettersAnswer]> {
  return request.task === 'pdf'
    ? toPdf(fromRequest(request), createPaintLetters())
    : outlineTexts(request.texts, request.fonts, {
        paint: createPaintLetters(),
        encode: toPngUri,
      });
}
