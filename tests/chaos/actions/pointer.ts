import type { Page } from '@playwright/test';
import { defineAction, isTouched, somePoint } from '../action';

/** What can be pressed: what is a control by its element or role, and leads nowhere outside of the site. */
const CONTROLS =
  'button, a[href], input, select, summary, [role=button], [role=tab], [role=option], ' +
  '[role=menuitem], [role=row], [role=gridcell], [role=checkbox], [role=radio]';

/** Presses a point as the reader's device does. */
async function press(page: Page, { x, y }: { x: number; y: number }): Promise<void> {
  if (await isTouched(page)) await page.touchscreen.tap(x, y);
  else await page.mouse.click(x, y);
}

/** The middle and the name of one of the controls that could be pressed now; `share` from 0 to 1 says which. */
function findControl(page: Page, share: number) {
  return page.evaluate(
    ({ selector, share }) => {
      const isInside = (element: Element) =>
        !(element instanceof HTMLAnchorElement) ||
        (element.origin === location.origin && element.target === '' && !element.download);
      const middleOf = (element: Element) => {
        const { left, top, width, height } = element.getBoundingClientRect();
        return { x: left + width / 2, y: top + height / 2 };
      };
      const seen = [...document.querySelectorAll(selector)].filter((element) => {
        const { x, y } = middleOf(element);
        const hit = document.elementFromPoint(x, y);
        return isInside(element) && hit !== null && element.contains(hit);
      });
      const control = seen[Math.floor(share * seen.length)];
      if (!control) return undefined;
      const name = control.ariaLabel || control.textContent || control.getAttribute('type') || '';
      const shown = name.trim().replace(/\s+/g, ' ').slice(0, 40);
      return { ...middleOf(control), name: `${control.localName} "${shown}"` };
    },
    { selector: CONTROLS, share },
  );
}

/** Some control that is seen. */
export const pressControl = defineAction({
  name: 'press-control',
  weight: 8,
  run: async (page, random) => {
    const control = await findControl(page, random.below(10_000) / 10_000);
    if (!control) return 'nothing to press';
    await press(page, control);
    return control.name;
  },
});

/** Any point of the window. */
export const pressAnywhere = defineAction({
  name: 'press-anywhere',
  weight: 3,
  run: async (page, random) => {
    const point = somePoint(page, random);
    await press(page, point);
    return `${point.x},${point.y}`;
  },
});

/** An entry of a list to choose from. */
export const chooseOption = defineAction({
  name: 'choose-option',
  run: async (page, random) => {
    const lists = await page.locator('select:visible').all();
    const [place, share] = [random.below(1000), random.below(1000)];
    const list = lists[place % Math.max(1, lists.length)];
    if (!list || !(await list.isEnabled())) return 'no list';
    const values = await list
      .locator('option:not(:disabled)')
      .evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value));
    const value = values[share % Math.max(1, values.length)];
    // What lies over it would be waited for.
    if (value !== undefined) await list.selectOption(value, { force: true });
    return String(value);
  },
});

/** Something dragged from one point to another. */
export const drag = defineAction({
  name: 'drag',
  device: 'desktop',
  run: async (page, random) => {
    const [from, to] = [somePoint(page, random), somePoint(page, random)];
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(to.x, to.y, { steps: 4 });
    await page.mouse.up();
    return `${from.x},${from.y} → ${to.x},${to.y}`;
  },
});

/** The wheel turned over a point, perhaps with Ctrl. */
export const wheel = defineAction({
  name: 'wheel',
  device: 'desktop',
  run: async (page, random) => {
    const [{ x, y }, by] = [somePoint(page, random), random.someOf([-2000, -120, 120, 2000])];
    const isZoom = random.below(3) === 0;
    await page.mouse.move(x, y);
    if (isZoom) await page.keyboard.down('Control');
    await page.mouse.wheel(0, by);
    if (isZoom) await page.keyboard.up('Control');
    return `${x},${y} by ${by}${isZoom ? ' with Ctrl' : ''}`;
  },
});

/** A point pressed twice. */
export const doublePress = defineAction({
  name: 'double-press',
  device: 'desktop',
  run: async (page, random) => {
    const { x, y } = somePoint(page, random);
    await page.mouse.dblclick(x, y);
    return `${x},${y}`;
  },
});

/** The menu of a point asked for. */
export const contextMenu = defineAction({
  name: 'context-menu',
  device: 'desktop',
  run: async (page, random) => {
    const { x, y } = somePoint(page, random);
    await page.mouse.click(x, y, { button: 'right' });
    return `${x},${y}`;
  },
});
