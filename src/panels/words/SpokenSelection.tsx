import { useEffect, useState } from 'react';
import { useLocale } from '~/i18n/use-messages';
import { selectView } from '~/store/selectors';
import { useAppStore } from '~/store/use-app';
import { toSpoken } from './to-spoken';

/**
 * Says in plain sentences what has been selected, once, in whatever view and by whatever means it
 * was; seen by nobody. A step of a story is heard by its caption instead.
 */
export function SpokenSelection() {
  const store = useAppStore();
  const locale = useLocale();
  const [spoken, setSpoken] = useState('');
  useEffect(
    () =>
      store.subscribe((state, before) => {
        const [view, past] = [selectView(state), selectView(before)];
        if (view.selection === past.selection) return;
        const isStep = view.story !== null && view.story !== past.story;
        setSpoken(isStep ? '' : toSpoken(state, locale));
      }),
    [store, locale],
  );
  return (
    <p className="visually-hidden" aria-live="polite">
      {spoken}
    </p>
  );
}
