import type { Localized } from '~/base/localized';
import { claimsOf } from '../passages-of';
import type { Dataset } from '../schema';
import { storyStepsOf } from '../story-steps-of';
import { defineCheck, warningAt } from './check';

const LANGUAGES = ['en', 'ar'] as const;

type Place = readonly [path: readonly PropertyKey[], texts: Localized | undefined];

/** What readers see in the interface's own words is there in English and in Arabic. */
export const bothLanguages = defineCheck({
  id: 'both-languages',
  findIssues: (dataset) => placesOf(dataset).flatMap(findMissing),
});

function findMissing([path, texts]: Place) {
  if (!texts) return [];
  const missing = LANGUAGES.filter((language) => !Object.hasOwn(texts, language));
  return missing.map((language) => warningAt(path, { language }));
}

function placesOf(dataset: Dataset): readonly Place[] {
  return [
    [['title'], dataset.title],
    [['description'], dataset.description],
    ...dataset.sources.flatMap((source, index): Place[] => [
      [['sources', index, 'title'], source.title],
      [['sources', index, 'publisher'], source.publisher],
    ]),
    ...kindPlaces(dataset),
    ...dataset.actors.flatMap((actor, index): Place[] => [
      [['actors', index, 'name'], actor.name],
      [['actors', index, 'description'], actor.description],
    ]),
    ...dataset.relations.flatMap(({ label, instrument }, index): Place[] => [
      [['relations', index, 'label'], label],
      [['relations', index, 'instrument', 'name'], instrument?.name],
      [['relations', index, 'instrument', 'duration'], instrument?.duration],
    ]),
    ...claimsOf(dataset).map(({ path, claim }): Place => [[...path, 'note'], claim.note]),
    ...(dataset.stories ?? []).map(
      ({ title }, index): Place => [['stories', index, 'title'], title],
    ),
    ...storyStepsOf(dataset).map(({ path, step }): Place => [[...path, 'caption'], step.caption]),
  ];
}

function kindPlaces({
  vocabulary: { relationKinds = [], actorKinds = [] } = {},
}: Dataset): readonly Place[] {
  const labelsOf = (list: string, kinds: readonly { readonly label: Localized }[]) =>
    kinds.map(({ label }, index): Place => [['vocabulary', list, index, 'label'], label]);
  return [...labelsOf('relationKinds', relationKinds), ...labelsOf('actorKinds', actorKinds)];
}
