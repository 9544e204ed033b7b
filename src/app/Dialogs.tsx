import { lazy, type ReactNode, useMemo } from 'react';
import type { Drawing } from '~/canvas/drawing';
import { loadEveryLanguage, messagesOf } from '~/i18n/messages';
import { useLocale, useMessages } from '~/i18n/use-messages';
import { parseDatasetText } from '~/model/parse-dataset-text';
import type { Dataset } from '~/model/schema';
import { ExportPanel } from '~/panels/export/ExportPanel';
import { HelpPanel } from '~/panels/help/HelpPanel';
import { type KeyGroup, KeysPanel } from '~/panels/keys/KeysPanel';
import { PalettePanel } from '~/panels/palette/PalettePanel';
import { WordsPanel } from '~/panels/words/WordsPanel';
import { useAppStore } from '~/store/use-app';
import { Dialog } from '~/ui/Dialog';
import { COMMANDS, type CommandId, commandOf } from './commands';
import { COMMAND_GROUPS, type Command, type DialogId } from './commands/command';
import { findModKey, toKeyCaps } from './key-stroke';
import { DATASET_ADDRESS } from './load-document';
import { useOpener } from './use-opener';
import { usePalette } from './use-palette';
import { useShell } from './use-shell';

const LibraryDialog = lazy(async () => ({
  default: (await import('./library/LibraryDialog')).LibraryDialog,
}));
const CitePanel = lazy(async () => ({
  default: (await import('~/panels/cite/CitePanel')).CitePanel,
}));
const SharePanel = lazy(async () => ({
  default: (await import('~/panels/share/SharePanel')).SharePanel,
}));
/** A command is found by its name in any language. */
const AnyPalette = lazy(async () => {
  await loadEveryLanguage();
  return { default: Palette };
});
/** With its formats it is larger than the other dialogs together. */
const DataPanel = lazy(async () => ({
  default: (await import('~/panels/data/DataPanel')).DataPanel,
}));

/** Loaded when a file is opened. */
const OpenFile = lazy(async () => ({
  default: (await import('./library/OpenFile')).OpenFile,
}));

/** Those that stand in more than one column. */
const WIDE: ReadonlySet<DialogId> = new Set(['open', 'export', 'data', 'help']);

/** A dialog over the page. */
export function Dialogs({
  dialog,
  drawing,
  onClose,
}: {
  readonly dialog: DialogId;
  readonly drawing: Drawing | null;
  readonly onClose: () => void;
}) {
  const { shell } = useMessages();
  const { openDialog } = useShell();
  const locale = useLocale();
  const titles: Readonly<Record<DialogId, string>> = {
    open: messagesOf(locale).opening.title,
    library: messagesOf(locale).library.title,
    help: messagesOf(locale).help.title,
    keys: messagesOf(locale).keys.title,
    export: messagesOf(locale).export.title,
    data: messagesOf(locale).data.title,
    words: messagesOf(locale).words.title,
    palette: messagesOf(locale).palette.title,
    share: messagesOf(locale).share.title,
    cite: messagesOf(locale).cite.title,
  };
  const contents: Readonly<Record<DialogId, () => ReactNode>> = {
    open: () => <Open onClose={onClose} />,
    help: () => <Help />,
    keys: () => <Keys />,
    export: () => <ExportPanel drawing={drawing} />,
    data: () => <DataPanel drawing={drawing} fetchOriginal={fetchOriginal} />,
    words: () => <WordsPanel onFollow={onClose} />,
    palette: () => <AnyPalette onRun={onClose} />,
    share: () => <SharePanel />,
    cite: () => <Cite />,
    library: () => <LibraryDialog onClose={onClose} onOpenFile={() => openDialog('open')} />,
  };
  return (
    <Dialog
      title={titles[dialog]}
      closeLabel={shell.close}
      isWide={WIDE.has(dialog)}
      onClose={onClose}
    >
      {contents[dialog]()}
    </Dialog>
  );
}

function Open({ onClose }: { readonly onClose: () => void }) {
  const { state } = useShell();
  const opener = useOpener();
  return (
    <OpenFile opener={opener} file={state.dropped} onOpen={onClose}>
      <LibraryDialog onClose={onClose} />
    </OpenFile>
  );
}

/** What the help leads to. */
const HELP_WAYS = ['stories', 'keys', 'palette'] as const satisfies readonly CommandId[];

function Help() {
  const { labels } = useMessages();
  const store = useAppStore();
  const shell = useShell();
  const ways = HELP_WAYS.map(commandOf)
    .filter(({ canRun }) => canRun?.(store.getState(), shell) ?? true)
    .map(({ id, run }) => ({
      id,
      label: labels.commands[id as CommandId],
      go: () => {
        shell.closeDialog();
        run(store, shell);
      },
    }));
  return <HelpPanel ways={ways} />;
}

function Keys() {
  const groups = useKeyGroups();
  const { areLettersOn, setLetters } = useShell();
  return <KeysPanel groups={groups} areLettersOn={areLettersOn} onLetters={setLetters} />;
}

function Cite() {
  return <CitePanel subject={useShell().state.citing} />;
}

function Palette({ onRun }: { readonly onRun: () => void }) {
  return <PalettePanel groups={usePalette()} onRun={onRun} />;
}

/**
 * The text of the file that a dataset was read from, byte order mark included; undefined where it
 * cannot be had any more, or says something else by now.
 */
async function fetchOriginal(dataset: Dataset, signal: AbortSignal): Promise<string | undefined> {
  try {
    const response = await fetch(DATASET_ADDRESS, { signal });
    const bytes = await response.arrayBuffer();
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    const read = parseDatasetText(text).dataset;
    const isSame = response.ok && JSON.stringify(read) === JSON.stringify(dataset);
    return isSame ? text : undefined;
  } catch {
    return undefined;
  }
}

const COMMAND_LIST: readonly Command[] = COMMANDS;

/** Every command with its keys, under headings, in the interface language. */
function useKeyGroups(): readonly KeyGroup[] {
  const { keys, labels } = useMessages();
  return useMemo(
    () =>
      COMMAND_GROUPS.map((group) => ({
        label: keys.groups[group],
        entries: COMMAND_LIST.filter((command) => command.group === group).map((command) => ({
          label: labels.commands[command.id as CommandId],
          strokes: command.keys.map((stroke) => toKeyCaps(stroke, findModKey())),
        })),
      })),
    [keys, labels],
  );
}
