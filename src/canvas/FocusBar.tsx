import { localizedText } from '~/base/localized';
import { useFirstMessages, useLocale } from '~/i18n/use-messages';
import { findGroupOf } from '~/model/grouped';
import { actorAtLevel } from '~/model/level';
import { selectGroupedGraph, selectView } from '~/store/selectors';
import { useApp } from '~/store/use-app';

const STEPS = [1, 2, 3] as const;

/** Says that only a neighbourhood is shown, how far it reaches, and leads back to everything. */
export function FocusBar() {
  const { graph: messages } = useFirstMessages();
  const locale = useLocale();
  const graph = useApp(selectGroupedGraph);
  const focus = useApp((state) => selectView(state).focus);
  const level = useApp((state) => selectView(state).level);
  const focusOn = useApp((state) => state.focusOn);
  const actor =
    focus &&
    (findGroupOf(graph, focus.actor) ?? graph.actors.get(actorAtLevel(graph, focus.actor, level)));
  if (!focus || !actor) return null;
  const { text } = localizedText(actor.name, locale);
  return (
    <div className="graph-focus-bar">
      <span className="graph-focus-name">{messages.focusedOn(text)}</span>
      <fieldset className="graph-focus-steps" aria-label={messages.stepsName}>
        {STEPS.map((steps) => (
          <button
            key={steps}
            type="button"
            className="graph-focus-step"
            aria-pressed={steps === focus.steps}
            onClick={() => focusOn({ ...focus, steps })}
          >
            {messages.number(steps)}
          </button>
        ))}
      </fieldset>
      <button type="button" className="graph-focus-back" onClick={() => focusOn(null)}>
        {messages.backToEverything}
      </button>
    </div>
  );
}
