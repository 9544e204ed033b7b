import { bareActors } from './bare-actors';
import { cite } from './cite';
import { clear } from './clear';
import type { Command } from './command';
import { copyLink } from './copy-link';
import { details } from './details';
import { exportImage } from './export';
import { exportData } from './export-data';
import { filters } from './filters';
import { fit } from './fit';
import { help } from './help';
import { history } from './history';
import { keys } from './keys';
import { language } from './language';
import { level } from './level';
import { nextLayout } from './next-layout';
import { nextStep } from './next-step';
import { palette } from './palette';
import { previousStep } from './previous-step';
import { print } from './print';
import { redo } from './redo';
import { rerunLayout } from './rerun-layout';
import { resetFilters } from './reset-filters';
import { search } from './search';
import { share } from './share';
import { showArticle } from './show-article';
import { showGraph } from './show-graph';
import { showMap } from './show-map';
import { showMatrix } from './show-matrix';
import { showTable } from './show-table';
import { split } from './split';
import { stories } from './stories';
import { theme } from './theme';
import { timeline } from './timeline';
import { undo } from './undo';
import { words } from './words';
import { zoomIn } from './zoom-in';
import { zoomOut } from './zoom-out';

/** Every command, in the order of the list of keys. */
export const COMMANDS = [
  undo,
  redo,
  history,
  search,
  showGraph,
  showTable,
  showMatrix,
  showArticle,
  showMap,
  split,
  stories,
  nextStep,
  previousStep,
  resetFilters,
  level,
  nextLayout,
  rerunLayout,
  bareActors,
  clear,
  fit,
  zoomIn,
  zoomOut,
  filters,
  details,
  timeline,
  words,
  copyLink,
  share,
  cite,
  exportImage,
  exportData,
  print,
  language,
  theme,
  palette,
  help,
  keys,
] as const satisfies readonly Command[];

/** The id of a command. */
export type CommandId = (typeof COMMANDS)[number]['id'];

const BY_ID = new Map<CommandId, Command>(COMMANDS.map((command) => [command.id, command]));

/** The command of an id. */
export function commandOf(id: CommandId): Command {
  const command = BY_ID.get(id);
  if (!command) throw new Error(`Command ${id} is not in the registry.`);
  return command;
}
