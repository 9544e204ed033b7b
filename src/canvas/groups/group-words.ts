import { countSigns } from '~/analysis/count-signs';
import { isolatedText } from '~/base/isolate';
import type { Localized } from '~/base/localized';
import type { GroupWords } from '~/filters/grouped-graph';
import { kindLabels } from '~/i18n/kind-labels';
import { INTL_TAGS, type Locale } from '~/i18n/locale';
import { loadedLocales, messagesOf } from '~/i18n/messages';
import { type GroupingId, UNCONNECTED } from '~/model/groups';
import { actorKindOf } from '~/model/vocabulary';

type NameOf = (
  ...given: Parameters<GroupWords['nameOf']>
) => ((locale: Locale) => string) | undefined;

/** The names of groups that are called after what their members have; others after the strongest. */
const OWN_NAMES: Partial<Record<GroupingId, NameOf>> = {
  kind: ({ key }, _members, { vocabulary }) => {
    const labels = kindLabels('actors', actorKindOf(vocabulary, key));
    return (locale) => isolatedText(labels, locale);
  },
  country:
    ({ key }) =>
    (locale) =>
      new Intl.DisplayNames(INTL_TAGS[locale], { type: 'region' }).of(key.toUpperCase()) ?? key,
  part: ({ key }) =>
    key === UNCONNECTED ? (locale) => messagesOf(locale).groups.unconnected : undefined,
};

/** The words of grouped graphs in every language whose messages are loaded. */
export const GROUP_WORDS: GroupWords = {
  nameOf: (group, members, graph) => {
    const ownName = OWN_NAMES[group.by]?.(group, members, graph);
    const leader = members[0]?.name ?? {};
    return Object.fromEntries(
      loadedLocales().map((locale) => {
        const { groups } = messagesOf(locale);
        return [
          locale,
          ownName
            ? groups.called(ownName(locale), members.length)
            : groups.led(isolatedText(leader, locale), members.length),
        ];
      }),
    ) as Localized;
  },
  mixedLabel: () =>
    Object.fromEntries(loadedLocales().map((locale) => [locale, messagesOf(locale).groups.mixed])),
  toInnerLabel: (inner, locale) => messagesOf(locale as Locale).groups.inner(countSigns(inner)),
};
