import * as z from 'zod/mini';
import {
  described,
  edtf,
  languageTag,
  list,
  localized,
  matching,
  name,
  offset,
  sourceId,
  webAddress,
} from './schema-fields';

/** What is known of a source, whatever its medium. */
const published = {
  id: described('What claims and mentions call it.', sourceId()),
  publisher: z.optional(localized()),
  url: z.optional(webAddress()),
  published: described('When it came out (EDTF).', z.optional(edtf())),
};

const sha256 = (of: string) =>
  described(`SHA-256 of ${of}, in lower-case hex.`, matching(/^[0-9a-f]{64}$/, 'sha256'));

const textSourceSchema = z.readonly(
  z.strictObject({
    ...published,
    medium: described('Quotes are taken from a text.', z.optional(z.literal('text'))),
    title: localized(),
    language: described('The language it is written in, as a BCP 47 tag.', languageTag()),
    length: described('Length of the text in Unicode code points.', offset()),
    sha256: sha256('the UTF-8 text with \\n line ends'),
    sentences: described(
      'Code point offsets at which the sentences of the text start, in order.',
      z.optional(list(offset())),
    ),
  }),
);

const fileSourceSchema = z.readonly(
  z.strictObject({
    ...published,
    medium: described(
      'Records are taken from a table or a graph file.',
      z.enum(['table', 'graph']),
    ),
    title: described('Where it has one besides the name of the file.', z.optional(localized())),
    language: described('Of its words, as a BCP 47 tag.', z.optional(languageTag())),
    name: described('The name of the file.', name()),
    mediaType: described('Such as "text/csv".', name()),
    bytes: described('The size of the file.', offset()),
    sha256: sha256('the bytes of the file'),
    records: described('How many records the file holds.', offset()),
  }),
);

/** A text, a table or a graph file that actors and relations are read from. */
export const sourceSchema = z.discriminatedUnion('medium', [textSourceSchema, fileSourceSchema]);

/** A table or a graph file that relations are read from. */
export type FileSource = z.infer<typeof fileSourceSchema>;
/** A text, a table or a graph file that actors and relations are read from. */
export type DatasetSource = z.infer<typeof sourceSchema>;
