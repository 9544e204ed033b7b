import { useEffect, useRef } from 'react';
import { Header, Menu, MenuItem, MenuSection, Popover } from 'react-aria-components';
import { isolatedText } from '~/base/isolate';
import { describeSelection } from '~/canvas/describe-selection';
import type { MenuRequest } from '~/canvas/menu-request';
import { useLocale, useMessages } from '~/i18n/use-messages';
import { selectView } from '~/store/selectors';
import { selectShownWith } from '~/store/shown-with';
import { useAppStore } from '~/store/use-app';
import { WidgetLocale } from '~/ui/WidgetLocale';
import './context-menu.css';
import { actionsFor } from './menu-actions';
import { findMenuTarget, type MenuTarget, nameAction } from './menu-actions/menu-action';
import { useMenuReturn } from './use-menu-return';
import { useShell } from './use-shell';

/** What can be done with an actor, a line or the background, where the reader asked for it. */
export function ContextMenu({
  request,
  onClose,
}: {
  readonly request: MenuRequest;
  readonly onClose: () => void;
}) {
  const store = useAppStore();
  const shell = useShell();
  const words = { locale: useLocale(), messages: useMessages() };
  const anchor = useRef<HTMLSpanElement>(null);
  const state = store.getState();
  const target = findMenuTarget(state, request);
  const { name, description } = useNames(request, target);
  useSubjectSingledOut(request);
  const choose = useMenuReturn(() =>
    request.origin?.isConnected ? request.origin : document.querySelector('main'),
  );
  useEffect(() => {
    if (!target) onClose();
  }, [target, onClose]);
  if (!target) return null;
  const { x, y } = request.at;
  return (
    <WidgetLocale>
      <span ref={anchor} className="context-menu-anchor" style={{ left: x, top: y }} />
      <Popover
        className="context-menu"
        aria-label={name}
        triggerRef={anchor}
        placement="bottom start"
        offset={2}
        isOpen={true}
        onOpenChange={onClose}
      >
        <Menu
          aria-label={description}
          autoFocus="first"
          onClose={onClose}
          onContextMenu={(event) => event.preventDefault()}
        >
          <MenuSection>
            <Header className="context-menu__head">{name}</Header>
            {actionsFor(state, target, shell).map((action) => {
              const [label, about] = nameAction(action, state, target, words);
              return (
                <MenuItem
                  key={action.id}
                  id={action.id}
                  className="context-menu__item"
                  textValue={about ? `${label}: ${about}` : label}
                  onAction={() => choose(() => action.run(store, target, shell))}
                >
                  {label}
                  {about && <span className="context-menu__about">: {about}</span>}
                </MenuItem>
              );
            })}
          </MenuSection>
        </Menu>
      </Popover>
    </WidgetLocale>
  );
}

/** What the target is called at the head of its menu, and in one sentence. */
function useNames({ subject }: MenuRequest, target: MenuTarget | undefined) {
  const messages = useMessages();
  const locale = useLocale();
  const state = useAppStore().getState();
  const { graph, visible } = selectShownWith(state, subject?.id ?? '');
  const { pinned } = selectView(state);
  const nameOf = (id: string) => isolatedText(graph.actors.get(id as never)?.name ?? {}, locale);
  const description =
    subject && describeSelection(subject, visible, { graph, locale, messages, pinned });
  const name =
    target?.type === 'actor'
      ? nameOf(target.id)
      : target?.type === 'line'
        ? messages.pairs.pair(nameOf(target.line.from), nameOf(target.line.to)).join('')
        : messages.shell.graph;
  return { name, description: description ?? name };
}

/** Keeps the subject singled out while its menu is open. */
function useSubjectSingledOut({ subject }: MenuRequest): void {
  const store = useAppStore();
  useEffect(() => {
    const { hover } = store.getState();
    hover(subject);
    return () => hover(null);
  }, [store, subject]);
}
