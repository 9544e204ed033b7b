import { useId, useState } from 'react';
import './stop-slider.css';

/** One of some numbers on a line of stops; what is chosen counts once the slider is let go. */
export function StopSlider({
  label,
  stops,
  value,
  format,
  onChange,
}: {
  readonly label: string;
  /** Rising. */
  readonly stops: readonly number[];
  /** One of the stops. */
  readonly value: number;
  readonly format: (value: number) => string;
  readonly onChange: (value: number) => void;
}) {
  const id = useId();
  const present = Math.max(0, stops.indexOf(value));
  const [held, setHeld] = useState<number | null>(null);
  const stop = held ?? present;
  const shown = stops[stop] ?? value;
  const choose = () => {
    setHeld(null);
    if (held !== null && held !== present) onChange(shown);
  };
  return (
    <span className="stop-slider">
      <label className="visually-hidden" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        type="range"
        min={0}
        max={stops.length - 1}
        value={stop}
        aria-valuetext={format(shown)}
        onChange={({ target }) => setHeld(target.valueAsNumber)}
        onPointerUp={choose}
        onKeyUp={choose}
        onBlur={choose}
      />
      <output htmlFor={id} aria-hidden="true">
        {held === null ? '' : format(shown)}
      </output>
    </span>
  );
}
