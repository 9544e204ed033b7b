import { type ReactNode, useState } from 'react';
import './marks.css';

/** The flag of a country; what stands in its place where there is none. */
export function Flag({
  country,
  instead,
}: {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly instead?: ReactNode;
}) {
  const [missing, setMissing] = useState<string>();
  if (missing === country) return instead;
  return (
    <img
      className="flag-mark"
      src={`${import.meta.env.BASE_URL}flags/${country.toLowerCase()}.svg`}
      alt=""
      width="16"
      height="16"
      onError={() => setMissing(country)}
    />
  );
}
