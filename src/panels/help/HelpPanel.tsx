import { ReadingKey } from '~/evidence/marks/ReadingKey';
import { useMessages } from '~/i18n/use-messages';
import { Button } from '~/ui/Button';
import './help-panel.css';

/** A way on from the help. */
export interface HelpWay {
  readonly id: string;
  readonly label: string;
  readonly go: () => void;
}

/** What this is, how to read the picture, what can be done, and where more is said. */
export function HelpPanel({ ways }: { readonly ways: readonly HelpWay[] }) {
  const { shell } = useMessages();
  const words = useMessages().help;
  return (
    <div className="help">
      <p className="help__purpose">
        {`${shell.purpose}.`} {words.what}
      </p>
      <ReadingKey />
      <section className="help__deeds">
        <h3>{words.doing}</h3>
        <ul>
          {words.deeds.map((deed) => (
            <li key={deed}>{deed}</li>
          ))}
        </ul>
        <div className="help__ways">
          {ways.map(({ id, label, go }) => (
            <Button key={id} onClick={go}>
              {label}
            </Button>
          ))}
        </div>
      </section>
    </div>
  );
}
