import { describe, expect, it } from 'vitest';
import { toPictureName } from '~/figures/page/picture-name';
import type { ActorId, LineId } from '~/model/ids';
import { applyFilter, applyFocus, applyLevel, applyPane, applySelection } from '~/view/view';
import { NAMED_VIEW } from '../fixtures/views';

const date = new Date(2026, 10, 24, 23, 59);
const named = (id: string, view = NAMED_VIEW) => toPictureName({ id }, view, date);

describe('the name of a picture’s file', () => {
  it('says dataset, level and the reader’s own date', () => {
    expect(named('russia-iran-treaty-2025')).toBe('russia-iran-treaty-2025-named-2026-11-24');
  });

  it('says of a map that it is one', () => {
    expect(named('treaty', applyPane(NAMED_VIEW, 'map'))).toBe('treaty-map-named-2026-11-24');
  });

  it('says what is selected, looked at and filtered by', () => {
    const states = applyLevel(NAMED_VIEW, 'principals');
    const selected = applySelection(states, { type: 'actor', id: 'iran' as ActorId });
    const filtered = applyFilter(applyFilter(selected, 'sign', ['with']), 'modality', ['claim']);
    expect(named('treaty', states)).toBe('treaty-states-2026-11-24');
    expect(named('treaty', selected)).toBe('treaty-states-iran-2026-11-24');
    expect(named('treaty', filtered)).toBe('treaty-states-iran-by-sign-modality-2026-11-24');
  });

  it('says whose neighbourhood is shown rather than what is selected in it', () => {
    const focused = applyFocus(NAMED_VIEW, { actor: 'iran' as ActorId, steps: 1 });
    const other = applySelection(focused, { type: 'actor', id: 'russia' as ActorId });
    expect(named('treaty', other)).toBe('treaty-named-iran-2026-11-24');
  });

  it.each([
    ['Iran*Russia*with', 'Iran-Russia-with'],
    ['روسيا', 'روسيا'],
    ['../../../etc', 'etc'],
    ['a/b\\c:d', 'a-b-c-d'],
    [`${'x'.repeat(200)}`, 'x'.repeat(60)],
  ])('keeps to what a file system takes: %s', (id, slug) => {
    const view = applySelection(NAMED_VIEW, { type: 'line', id: id as LineId });
    expect(named('treaty', view)).toBe(`treaty-named-${slug}-2026-11-24`);
  });
});
