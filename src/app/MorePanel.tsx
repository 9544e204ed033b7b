import { GroupingChoice } from '~/canvas/groups/GroupPart';
import { useMessages } from '~/i18n/use-messages';
import { CommandButton } from './CommandButton';
import { LanguageSwitch } from './LanguageSwitch';
import { LayoutPicker, LevelChoice } from './LevelChoice';
import { ThemeSwitch } from './ThemeSwitch';

/** What header and toolbar have no room for on a narrow page. */
export function MorePanel() {
  const { shell } = useMessages();
  return (
    <section className="more" aria-label={shell.more}>
      <LevelChoice />
      <LayoutPicker />
      <GroupingChoice />
      <div className="more__actions">
        <CommandButton command="open" icon="open" isWordy={true} />
        <CommandButton command="library" icon="library" isWordy={true} />
        <CommandButton command="share" icon="link" isWordy={true} />
        <CommandButton command="copy-link" icon="copy" isWordy={true} />
        <CommandButton command="cite" icon="quote" isWordy={true} />
        <CommandButton command="export" icon="export" isWordy={true} />
        <CommandButton command="export-data" icon="data" isWordy={true} />
        <CommandButton command="print" icon="print" isWordy={true} />
        <CommandButton command="words" icon="details" isWordy={true} />
        <CommandButton command="history" icon="history" isWordy={true} />
        <CommandButton command="help" icon="help" isWordy={true} />
        <CommandButton command="palette" icon="palette" isWordy={true} />
        <CommandButton command="keys" icon="keys" isWordy={true} />
      </div>
      <div className="more__look">
        <ThemeSwitch />
        <LanguageSwitch />
      </div>
    </section>
  );
}
