import { describe, expect, it } from 'vitest';
import { COMMANDS } from '~/app/commands';
import { PANE_LIST } from '~/app/panes';
import { FILTERS } from '~/filters';
import { CITATION_FORMATS } from '~/formats/citations';
import { DATA_FORMATS } from '~/formats/data';
import { LOCALES } from '~/i18n/locale';
import { LAYOUTS } from '~/layout/layouts';
import { PICTURE_FORMATS } from '~/pictures/formats';
import { MESSAGES } from '../messages';

const idsOf = (members: readonly { readonly id: string }[]) => members.map(({ id }) => id).sort();

describe.each(LOCALES)('in %s', (locale) => {
  const { labels, laterLabels } = MESSAGES[locale];

  it.each([
    ['commands', COMMANDS, labels.commands],
    ['panes', PANE_LIST, labels.panes],
    ['layouts', LAYOUTS, labels.layouts],
    ['filters', FILTERS, laterLabels.filters],
    ['picture formats', PICTURE_FORMATS, laterLabels.pictureFormats],
    ['citation formats', CITATION_FORMATS, laterLabels.citationFormats],
    ['data formats', DATA_FORMATS, laterLabels.dataFormats],
  ] as const)('%s are labelled, and nothing else', (_, members, of) => {
    expect(Object.keys(of).sort()).toEqual(idsOf(members));
  });
});
