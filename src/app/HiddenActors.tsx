import { useMessages } from '~/i18n/use-messages';
import { countHiddenActors, showHiddenActors } from '~/store/hidden-actors';
import { useApp, useAppStore } from '~/store/use-app';
import { Button } from '~/ui/Button';

/** Says how many actors were hidden one by one, and brings them back. */
export function HiddenActors() {
  const { shell } = useMessages();
  const store = useAppStore();
  const count = useApp(countHiddenActors);
  if (count === 0) return null;
  return (
    <Button look="plain" onClick={() => showHiddenActors(store)}>
      {shell.showHidden(count)}
    </Button>
  );
}
