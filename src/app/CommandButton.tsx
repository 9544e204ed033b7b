import { Button, IconButton } from '~/ui/Button';
import type { IconName } from '~/ui/icons/icon-paths';
import type { CommandId } from './commands';
import { useCommand } from './use-command';

/** A button that runs a command and tells its keys; with `isWordy`, its name is written on it. */
export function CommandButton({
  command,
  icon,
  isWordy = false,
}: {
  readonly command: CommandId;
  readonly icon: IconName;
  readonly isWordy?: boolean;
}) {
  const { label, hint, ...press } = useCommand(command);
  return isWordy ? (
    <Button look="plain" icon={icon} {...press}>
      {label}
    </Button>
  ) : (
    <IconButton icon={icon} label={label} hint={hint} {...press} />
  );
}
