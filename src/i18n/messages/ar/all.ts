import type { Messages } from '../en/all';
import { actor, actorActions } from './actor';
import { article } from './article';
import { cite } from './cite';
import { dataMessages } from './data';
import { datasetIssues } from './dataset-issues';
import { dates } from './dates';
import { details } from './details';
import { embed } from './embed';
import { exportMessages } from './export';
import { figure } from './figure';
import { first } from './first';
import { help, keys } from './help';
import { history } from './history';
import { laterLabels } from './later-labels';
import { library } from './library';
import { map } from './map';
import { matrix } from './matrix';
import { offline } from './offline';
import { openingMessages } from './opening';
import { openingIssues } from './opening-issues';
import { palette } from './palette';
import { searchReasons } from './search-reasons';
import { share } from './share';
import { story } from './story';
import { table } from './table';
import { time } from './time';
import { words } from './words';

/** The interface in Arabic. */
export const all: Messages = {
  ...first,
  actor,
  actorActions,
  article,
  cite,
  data: dataMessages,
  datasetIssues,
  dates,
  details,
  embed,
  export: exportMessages,
  figure,
  help,
  keys,
  history,
  laterLabels,
  library: library,
  map,
  offline,
  opening: openingMessages,
  openingIssues,
  matrix,
  palette,
  searchReasons,
  share,
  story,
  table,
  time,
  words,
};
