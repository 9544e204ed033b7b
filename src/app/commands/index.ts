import { clear } from './clear';
import type { Command } from './command';
import { copyLink } from './copy-link';
import {
  cite,
  exportData,
  exportImage,
  help,
  keys,
  library,
  open,
  palette,
  share,
  words,
} from './dialogs';
import { nextGrouping, toggleGroup } from './group';
import { history, redo, undo } from './history';
import { isolates } from './isolates';
import { language } from './language';
import { level } from './level';
import { nextLayout } from './next-layout';
import { details, filters, print, search, timeline } from './page';
import { rerunLayout } from './rerun-layout';
import { resetFilters } from './reset-filters';
import { showArticle, showGraph, showMap, showMatrix, showTable } from './show-pane';
import { split } from './split';
import { nextStep, previousStep, stories } from './story';
import { theme } from './theme';
import { fit, zoomIn, zoomOut } from './window';

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
  nextGrouping,
  toggleGroup,
  nextLayout,
  rerunLayout,
  isolates,
  clear,
  fit,
  zoomIn,
  zoomOut,
  filters,
  details,
  timeline,
  words,
  open,
  library,
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
