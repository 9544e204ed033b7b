import { useRef } from 'react';
import { TimeMark, type TimeMarkProps } from './TimeMark';
import { useTimeMessages } from './use-time-messages';

const PLAIN: Omit<TimeMarkProps, 'shape' | 'length'> = {
  sign: 'with',
  ends: { start: 'known', end: 'known' },
  isApproximate: false,
  isUncertain: false,
  isInferred: false,
  isOver: false,
  height: 14,
};

const EXAMPLES = {
  day: { ...PLAIN, shape: 'day', length: 3 },
  extent: { ...PLAIN, shape: 'extent', length: 26, sign: 'against' },
  interval: { ...PLAIN, shape: 'interval', length: 26, sign: 'neither' },
  open: { ...PLAIN, shape: 'interval', length: 26, ends: { start: 'known', end: 'open' } },
  doubt: { ...PLAIN, shape: 'extent', length: 16, isApproximate: true },
  inferred: { ...PLAIN, shape: 'extent', length: 26, isInferred: true },
  over: { ...PLAIN, shape: 'interval', length: 26, isOver: true },
} as const satisfies Readonly<Record<string, TimeMarkProps>>;

type Example = keyof typeof EXAMPLES;

/** What the marks of the timeline mean, shown on demand. */
export function TimeKey() {
  const words = useTimeMessages();
  const frame = useRef<HTMLDetailsElement>(null);
  return (
    <details
      ref={frame}
      className="time-key"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !frame.current?.open) return;
        event.preventDefault();
        frame.current.open = false;
      }}
    >
      <summary>{words.key}</summary>
      <ul>
        {(Object.keys(EXAMPLES) as Example[]).map((example) => (
          <li key={example}>
            <span className={`time-example sign-${EXAMPLES[example].sign}`}>
              <TimeMark {...EXAMPLES[example]} />
            </span>
            {words.marks[example]}
          </li>
        ))}
      </ul>
    </details>
  );
}
