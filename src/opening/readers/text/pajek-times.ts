const YEARS = /^(\d{4}|\*)(?:-(\d{4}|\*))?$/;

/** Years between which a tie holds; an end that is left out is open. */
interface YearSpell {
  readonly start?: string;
  readonly end?: string;
}

/** The times of Pajek, as `[1931-1933,1936-*]`, where all are years; none otherwise. */
export function toYearSpells(times: string | undefined): readonly YearSpell[] {
  const parts = (times ?? '').replace(/[[\]\s]/g, '').split(',');
  const found = parts.map((part) => YEARS.exec(part));
  if (found.some((match) => !match)) return [];
  return found.map((match) => {
    const [, start = '*', end = start] = match ?? [];
    return { ...(start === '*' ? {} : { start }), ...(end === '*' ? {} : { end }) };
  });
}
