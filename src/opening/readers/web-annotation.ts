import { readSafely } from './graph/read-safely';
import { readAnnotations } from './json/annotation-graph';
import { defineReader } from './reader';

/** W3C Web Annotations as we write them, each a claim with the words that it quotes. */
export const webAnnotation = defineReader({
  id: 'web-annotation',
  extensions: ['jsonld'],
  recognise: (name, head) => {
    if (/"http:\/\/www\.w3\.org\/ns\/anno\.jsonld"/.test(head)) return 0.97;
    return /\.jsonld$/i.test(name) ? 0.3 : 0;
  },
  read: (input, _settings, context) => readSafely(input, context, readAnnotations),
});
