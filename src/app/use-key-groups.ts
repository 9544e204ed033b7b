import { useMemo } from 'react';
import { KEYS_MESSAGES } from '~/i18n/help-messages';
import { useLocale } from '~/i18n/use-messages';
import type { KeyGroup } from '~/panels/keys/KeysPanel';
import { COMMANDS } from './commands';
import { COMMAND_GROUPS, type Command } from './commands/command';
import { findModKey, toKeyCaps } from './key-stroke';

const COMMAND_LIST: readonly Command[] = COMMANDS;

/** Every command with its keys, under headings, in the interface language. */
export function useKeyGroups(): readonly KeyGroup[] {
  const locale = useLocale();
  const keys = KEYS_MESSAGES[locale];
  return useMemo(
    () =>
      COMMAND_GROUPS.map((group) => ({
        label: keys.groups[group],
        entries: COMMAND_LIST.filter((command) => command.group === group).map((command) => ({
          label: command.label[locale],
          strokes: command.keys.map((stroke) => toKeyCaps(stroke, findModKey())),
        })),
      })),
    [keys, locale],
  );
}
