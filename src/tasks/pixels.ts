import type { EncodeRequest } from '~/pictures/pixel-encoder';
import { defineTask } from './task';

/** Encodes the pixels of a large picture as a file; they are handed to the worker, not copied. */
export const pixels = defineTask({
  id: 'pixels',
  isQuick: () => false,
  transfer: ({ bitmap }: EncodeRequest) => [bitmap],
  run: async (request: EncodeRequest) =>
    (await import('~/pictures/pixel-encoder')).encodeHere(request),
});
