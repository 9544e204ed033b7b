import { describe, expect, it } from 'vitest';
import { COMMANDS } from '~/app/commands';
import { PANE_LIST } from '~/app/panes';
import { FILTERS } from '~/filters';
import { CITATION_FORMATS } from '~/formats/citations';
import { DATA_FORMATS } from '~/formats/data';
import { LOCALES } from '~/i18n/locale';
import { LAYOUTS } from '~/layout/layouts';
import { ACTOR_KINDS } from '~/model/actor-kinds';
import { GROUPINGS } from '~/model/groups';
import { RELATION_KINDS } from '~/model/relation-kinds';
import { PICTURE_FORMATS } from '~/pictures/formats';
import { MESSAGES } from '../messages';

const idsOf = (members: readonly { readonly id: string }[]) => members.map(({ id }) => id).sort();

describe.each(LOCALES)('in %s', (locale) => {
  const { kindPhrases, kinds, labels, laterLabels } = MESSAGES[locale];

  it.each([
    ['commands', COMMANDS, labels.commands],
    ['panes', PANE_LIST, labels.panes],
    ['layouts', LAYOUTS, labels.layouts],
    ['kinds of actors', ACTOR_KINDS, kinds.actors],
    ['kinds of relations', RELATION_KINDS, kinds.relations],
    ['sentences of kinds', RELATION_KINDS, kindPhrases],
    ['filters', FILTERS, laterLabels.filters],
    ['groupings', GROUPINGS.map((id) => ({ id })), laterLabels.groupings],
    ['picture formats', PICTURE_FORMATS, laterLabels.pictureFormats],
    ['citation formats', CITATION_FORMATS, laterLabels.citationFormats],
    ['data formats', DATA_FORMATS, laterLabels.dataFormats],
  ] as const)('%s are labelled, and nothing else', (_, members, of) => {
    expect(Object.keys(of).sort()).toEqual(idsOf(members));
  });

  it('no two kinds are called alike', () => {
    for (const of of Object.values(kinds))
      expect(new Set(Object.values(of)).size).toBe(Object.keys(of).length);
  });

  it('only kinds that last have words for what is over', () => {
    const past = Object.entries(kindPhrases).filter(([, phrases]) => 'past' in phrases);
    const lasting = RELATION_KINDS.filter(({ lasts }) => lasts === true);
    expect(past.map(([id]) => id)).toEqual(lasting.map(({ id }) => id));
  });
});
