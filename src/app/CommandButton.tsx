import { Button, IconButton } from '~/ui/Button';
import type { IconName } from '~/ui/icons/icon-paths';
import type { CommandId } from './commands';
import { useCommand } from './use-command';

/** A button that runs a command and tells its keys: an icon, or its name where it has none. */
export function CommandButton({
  command,
  icon,
  isWordy = !icon,
}: {
  readonly command: CommandId;
  readonly icon?: IconName;
  /** Whether its name is written beside the icon too. */
  readonly isWordy?: boolean;
}) {
  const { label, hint, ...press } = useCommand(command);
  return isWordy || !icon ? (
    <Button look="plain" data-tip={`${label} (${hint})`} {...(icon ? { icon } : {})} {...press}>
      {label}
    </Button>
  ) : (
    <IconButton icon={icon} label={label} hint={hint} {...press} />
  );
}
