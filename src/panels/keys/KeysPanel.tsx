import { useMessages } from '~/i18n/use-messages';
import './keys-panel.css';

/** Things that keys do, under a heading. */
export interface KeyGroup {
  readonly label: string;
  readonly entries: readonly {
    readonly label: string;
    /** Each stroke as the keys to press together; any one of them is enough. */
    readonly strokes: readonly (readonly string[])[];
  }[];
}

/** What every key does. */
export function KeysPanel({
  groups,
  areLettersOn,
  onLetters,
}: {
  readonly groups: readonly KeyGroup[];
  /** Whether letters and signs alone are keys. */
  readonly areLettersOn: boolean;
  readonly onLetters: (areOn: boolean) => void;
}) {
  const keys = useMessages().keys;
  const { graph } = useMessages();
  return (
    <div className="keys">
      <div className="keys__head">
        <p>{keys.hint}</p>
        <label className="keys__switch">
          <input
            type="checkbox"
            checked={areLettersOn}
            onChange={(event) => onLetters(event.target.checked)}
          />
          {keys.letters}
        </label>
      </div>
      {groups.map((group) => (
        <section key={group.label}>
          <h3>{group.label}</h3>
          <dl>
            {group.entries.map((entry) => (
              <div key={entry.label} className="keys__entry">
                <dt>{entry.label}</dt>
                <dd>
                  <Strokes strokes={entry.strokes} />
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      <section>
        <h3>{keys.graphTitle}</h3>
        <p>{graph.help}</p>
      </section>
    </div>
  );
}

function Strokes({ strokes }: { readonly strokes: readonly (readonly string[])[] }) {
  const keys = useMessages().keys;
  return strokes.map((caps, index) => (
    <span key={caps.join('+')} className="keys__stroke">
      {index > 0 && <span className="keys__or"> {keys.or} </span>}
      <bdi dir="ltr">
        {caps.map((cap) => (
          <kbd key={cap}>{cap}</kbd>
        ))}
      </bdi>
    </span>
  ));
}
