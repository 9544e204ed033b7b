import type { HiddenOptions } from './choice';

/** The options switched off after some are switched off together, or on where all of them were off. */
export function toggleOptions(
  hidden: HiddenOptions,
  toggled: readonly string[],
  options: readonly string[],
): HiddenOptions {
  const off = new Set(hidden);
  const areOff = toggled.every((option) => off.has(option));
  for (const option of toggled) {
    if (areOff) off.delete(option);
    else off.add(option);
  }
  return options.filter((candidate) => off.has(candidate));
}

/** The options switched off when one alone is left on; none where it was alone already. */
export function isolateOption(
  hidden: HiddenOptions,
  option: string,
  options: readonly string[],
): HiddenOptions {
  const others = options.filter((candidate) => candidate !== option);
  const isAlone = hidden.length === others.length && !hidden.includes(option);
  return isAlone ? [] : others;
}
