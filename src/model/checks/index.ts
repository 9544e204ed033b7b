import { actsForCircle } from './acts-for-circle';
import { bothLanguages } from './both-languages';
import type { Check } from './check';
import { contextLength } from './context-length';
import { countryCode } from './country-code';
import { dateAfterPublication } from './date-after-publication';
import { distinctEnds } from './distinct-ends';
import { endedDate } from './ended-date';
import { endedKind } from './ended-kind';
import { evidence } from './evidence';
import { inferredDate } from './inferred-date';
import { knownKinds } from './known-kinds';
import { knownReferences } from './known-references';
import { mentionedActors } from './mentioned-actors';
import { openKind } from './open-kind';
import { ownKinds } from './own-kinds';
import { repeatedQuotes } from './repeated-quotes';
import { sentenceStarts } from './sentence-starts';
import { spanLength } from './span-length';
import { spanWithinSource } from './span-within-source';
import { storyViews } from './story-views';
import { translatedQuotes } from './translated-quotes';
import { uniqueIds } from './unique-ids';
import { voice } from './voice';

/** Every rule of meaning, the graver ones first. */
export const CHECKS = [
  uniqueIds,
  knownReferences,
  ownKinds,
  knownKinds,
  distinctEnds,
  actsForCircle,
  openKind,
  endedKind,
  evidence,
  spanLength,
  spanWithinSource,
  contextLength,
  sentenceStarts,
  storyViews,
  voice,
  translatedQuotes,
  repeatedQuotes,
  inferredDate,
  dateAfterPublication,
  endedDate,
  mentionedActors,
  countryCode,
  bothLanguages,
] as const satisfies readonly Check[];
