import type { Role } from '../role';
import type { ColumnProfile } from './column-profile';
import { roleOfHeading } from './known-headings';
import { isDirectionWord } from './read-direction';
import type { MappedColumn } from './read-table';

/**
 * What a column is by its heading and by what stands in it: `Type` of Gephi holds directions, and a
 * weight that is negative somewhere is a sign.
 */
export function fitRole(
  role: Role,
  column: MappedColumn,
  profileOf: (column: MappedColumn) => ColumnProfile,
): Role {
  if (role === 'kind' || role === 'direction') {
    const { values } = profileOf(column);
    const areDirections = values.size > 0 && [...values.keys()].every(isDirectionWord);
    if (role === 'kind') return areDirections && values.size <= 6 ? 'direction' : 'kind';
    return areDirections || values.size === 0 ? 'direction' : 'attribute';
  }
  if (role === 'weight') {
    const { numbers, filled, hasNegative, values } = profileOf(column);
    if (hasNegative) return 'sign';
    const isYesOrNo = values.size > 0 && [...values.keys()].every((text) => /^[01]$/.test(text));
    if (isYesOrNo && roleOfHeading(column.heading, 'ties')?.certainty === 'likely')
      return 'attribute';
    return filled === 0 || numbers >= 0.5 ? 'weight' : 'attribute';
  }
  if (role === 'date') {
    const { numbers, dates, years, filled } = profileOf(column);
    return filled === 0 || dates + years + numbers > 0.3 ? 'date' : 'attribute';
  }
  return role;
}
