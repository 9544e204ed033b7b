import type { Messages } from '../en/all';
import { actor, actorActions } from './actor';
import { article } from './article';
import { camps } from './camps';
import { cite } from './cite';
import { common } from './common';
import { dataMessages } from './data';
import { datasetIssues } from './dataset-issues';
import { dates } from './dates';
import { described } from './described';
import { details } from './details';
import { embed } from './embed';
import { exportMessages } from './export';
import { figure } from './figure';
import { filters } from './filters';
import { first } from './first';
import { grammar } from './grammar';
import { groups } from './groups';
import { help, keys } from './help';
import { history } from './history';
import { kindPhrases } from './kind-phrases';
import { laterLabels } from './later-labels';
import { library } from './library';
import { map } from './map';
import { matrix } from './matrix';
import { offline } from './offline';
import { openingMessages } from './opening';
import { openingIssues } from './opening-issues';
import { pairs } from './pairs';
import { palette } from './palette';
import { searchReasons } from './search-reasons';
import { share } from './share';
import { story } from './story';
import { strongest } from './strongest';
import { table } from './table';
import { time } from './time';
import { words } from './words';

/** The interface in Arabic. */
export const all: Messages = {
  ...first,
  actor,
  actorActions,
  article,
  camps,
  strongest,
  cite,
  common,
  data: dataMessages,
  datasetIssues,
  dates,
  described,
  details,
  embed,
  export: exportMessages,
  figure,
  filters,
  grammar,
  groups,
  help,
  keys,
  history,
  kindPhrases,
  laterLabels,
  library: library,
  map,
  offline,
  opening: openingMessages,
  openingIssues,
  matrix,
  pairs,
  palette,
  searchReasons,
  share,
  story,
  table,
  time,
  words,
};
