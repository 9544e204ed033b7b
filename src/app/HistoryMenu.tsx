import { type RefObject, useMemo } from 'react';
import { Menu, MenuItem, Popover } from 'react-aria-components';
import { useLocale, useMessages } from '~/i18n/use-messages';
import { useApp } from '~/store/use-app';
import { WidgetLocale } from '~/ui/WidgetLocale';
import { snapshotsOf } from '~/view/history';
import { describeChange } from './describe-change';
import { useMenuReturn } from './use-menu-return';
import './history-menu.css';

/** More steps than this before and after the present one are not listed. */
const MAX_LISTED = 100;

/** Every step, the oldest first, to go to any of them; those undone stand below the present one. */
export function HistoryMenu({
  opener,
  onClose,
}: {
  readonly opener: RefObject<HTMLElement | null>;
  readonly onClose: () => void;
}) {
  const words = useMessages().history;
  const jumpTo = useApp((state) => state.jumpTo);
  const { steps, present } = useSteps();
  const choose = useMenuReturn(() => opener.current?.querySelector('button') ?? null);
  return (
    <WidgetLocale>
      <Popover
        className="history-menu"
        aria-label={words.title}
        triggerRef={opener}
        placement="bottom end"
        isOpen={true}
        onOpenChange={onClose}
      >
        <Menu
          aria-label={words.title}
          autoFocus={true}
          selectionMode="single"
          disallowEmptySelection={true}
          selectedKeys={[present]}
          onAction={(key) => choose(() => jumpTo(Number(key)))}
          onClose={onClose}
        >
          {steps.map(({ index, name }) => (
            <MenuItem
              key={index}
              id={index}
              className="history-step"
              data-undone={index > present}
              textValue={name}
            >
              <span className="history-mark" aria-hidden="true" />
              <span className="history-name">
                {name}
                {index > present && <span className="history-undone">{`, ${words.undone}`}</span>}
              </span>
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </WidgetLocale>
  );
}

function useSteps() {
  const messages = useMessages();
  const locale = useLocale();
  const history = useApp((state) => state.history);
  const grouper = useApp((state) => state.grouper);
  return useMemo(() => {
    const snapshots = snapshotsOf(history);
    const changes = [...history.past, ...history.future].map(({ change }) => change);
    const present = history.past.length;
    const steps = snapshots.map(({ document, view }, index) => {
      const [before, change] = [snapshots[index - 1], changes[index - 1]];
      const { level, grouping } = view;
      const grouped = grouping && grouper?.group(document.graph, level, grouping);
      const context = { graph: grouped ?? document.graph, locale, messages };
      const name =
        before && change
          ? describeChange(change, before.view, view, context)
          : messages.history.beginning;
      return { index, name };
    });
    return {
      present,
      steps: steps.filter(({ index }) => Math.abs(index - present) <= MAX_LISTED),
    };
  }, [history, grouper, locale, messages]);
}
