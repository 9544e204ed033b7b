import { type JsonFaultDetails, MAX_DEPTH, MAX_NAME } from '~/base/scan-json';

/** Why a text is no JSON that is read: what is wrong and what to do, a sentence a reason. */
export type JsonFaultMessages = Readonly<
  Record<JsonFaultDetails['reason'], (fault: JsonFaultDetails) => string>
>;

const nameOf = ({ found }: JsonFaultDetails): string =>
  found === '' ? 'the end of the file' : JSON.stringify(found);

/** Why a text is no JSON that is read. */
export const jsonFaults: JsonFaultMessages = {
  'after-end': (fault) => `The document has ended, but ${nameOf(fault)} follows; remove it.`,
  'too-many-values': () => 'This is more than a million values; split the file.',
  'too-deep': () => `This is nested more than ${MAX_DEPTH} levels deep; no dataset needs that.`,
  'no-comma': (fault) =>
    `A comma or "${fault.closer}" must follow here, but ${nameOf(fault)} does.`,
  'stray-comma': ({ closer }) => `Remove this comma: nothing follows it before "${closer}".`,
  'no-name': (fault) => `A name in double quotes must stand here, but ${nameOf(fault)} does.`,
  'long-name': () => `This name has more than ${MAX_NAME} characters; shorten it.`,
  'no-colon': (fault) => `A colon must follow the name, but ${nameOf(fault)} does.`,
  'no-value': (fault) => `A value must stand here, but ${nameOf(fault)} does.`,
  'control-character': () =>
    'A text may not break off or hold a tab; write \\n, \\t or close the quotes.',
  'open-text': () => 'This text never ends; close its double quotes.',
  'bad-escape': () => 'This text holds a backslash that means nothing; write \\\\ for a backslash.',
};
