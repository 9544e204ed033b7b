import { readSafely } from './graph/read-safely';
import { readOligrapher } from './json/oligrapher-graph';
import { defineReader } from './reader';

/** A map of Oligrapher, as LittleSis draws who is tied to whom. https://littlesis.org/oligrapher */
export const oligrapher = defineReader({
  id: 'oligrapher',
  extensions: ['json'],
  recognise: (name, head) => {
    if (!/^\s*\{/.test(head)) return 0;
    if (/"node1_id"\s*:/.test(head)) return 0.95;
    if (
      /"nodes"\s*:\s*\{/.test(head) &&
      /"(?:display|scale)"\s*:/.test(head) &&
      /"x"\s*:/.test(head)
    )
      return 0.92;
    return /oligrapher/i.test(name) ? 0.5 : 0;
  },
  read: (input, _settings, context) => readSafely(input, context, readOligrapher),
});
