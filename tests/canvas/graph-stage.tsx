import { act, render } from '@testing-library/react';
import { expect } from 'vitest';
import { page } from 'vitest/browser';
import type { Drawing } from '~/canvas/drawing';
import { GraphCanvas } from '~/canvas/GraphCanvas';
import { LocaleProvider } from '~/i18n/use-messages';
import { parseDataset } from '~/model/parse-dataset';
import type { Dataset } from '~/model/schema';
import {
  type AppActions,
  type AppStore,
  createAppStore,
  type InitialChoices,
} from '~/store/app-store';
import { StoreProvider } from '~/store/use-app';
import builtIn from '../../data/russia-iran-treaty-2025.json';
import { NAMED_VIEW } from '../fixtures/views';

/** A drawn graph with the store behind it. */
export interface GraphStage {
  readonly store: AppStore;
  readonly drawing: Drawing;
  readonly frame: HTMLElement;
  /** How often the first picture was announced. */
  readonly painted: () => number;
  /** How often it said that the page need not wait for a picture. */
  readonly awaited: () => number;
}

interface StageOptions extends InitialChoices {
  readonly size?: readonly [number, number];
  readonly look?: 'light' | 'dark';
}

/** The dataset that the page opens on. */
export function builtInDataset(): Dataset {
  const parsed = parseDataset(builtIn);
  if (!parsed.ok) throw new Error('The built-in dataset is not valid.');
  return parsed.value;
}

/** Draws a dataset, as named unless told otherwise, in a box of a size, and waits until it stands still. */
export async function stageGraph(dataset: Dataset, options?: StageOptions): Promise<GraphStage> {
  const stage = await drawGraph(dataset, options);
  await settle(stage.drawing);
  return stage;
}

/** Draws a dataset in the same way, and waits only until everybody is seen. */
export async function drawGraph(
  dataset: Dataset,
  { size = [900, 700], look = 'light', ...choices }: StageOptions = {},
): Promise<GraphStage> {
  const [width, height] = size;
  await page.viewport(width, height);
  const store = createAppStore(dataset, { view: NAMED_VIEW, ...choices });
  const { locale } = store.getState();
  document.documentElement.lang = locale;
  document.documentElement.dataset.theme = look;
  let painted = 0;
  let awaited = 0;
  const { container, drawing } = await new Promise<{ container: HTMLElement; drawing: Drawing }>(
    (resolve) => {
      const { container } = render(
        <StoreProvider store={store}>
          <LocaleProvider locale={locale}>
            <main dir={locale === 'ar' ? 'rtl' : 'ltr'} style={{ width, height }}>
              <GraphCanvas
                theme={look}
                onPainted={() => {
                  painted += 1;
                }}
                onAwaited={() => {
                  awaited += 1;
                }}
                onReady={(drawing) => resolve({ container, drawing })}
              />
            </main>
          </LocaleProvider>
        </StoreProvider>,
      );
    },
  );
  return { store, drawing, frame: container, painted: () => painted, awaited: () => awaited };
}

/** Waits until everybody is arranged, and neither actors nor the window move any more. */
export async function settle({ cy }: Drawing): Promise<void> {
  let last = '';
  await expect
    .poll(
      () => {
        const before = last;
        last = JSON.stringify([
          cy.zoom(),
          cy.pan(),
          cy.nodes().map((node) => [node.position(), node.effectiveOpacity()]),
        ]);
        const isArranging = cy.container()?.closest('.graph')?.ariaBusy === 'true';
        const isMoving = cy.animated() || cy.elements(':animated').nonempty();
        return last === before && !isArranging && !isMoving;
      },
      { interval: 60 },
    )
    .toBe(true);
}

/** Does something in the session, and waits until the drawing stands still again. */
export async function change(
  { store, drawing }: Pick<GraphStage, 'store' | 'drawing'>,
  make: (actions: AppActions) => void,
): Promise<void> {
  act(() => make(store.getState()));
  await settle(drawing);
}

/** Where each actor stands on the plane. */
export function placesOf({ cy }: Drawing): Readonly<Record<string, string>> {
  return Object.fromEntries(
    cy.nodes().map((node) => {
      const { x, y } = node.position();
      return [node.id(), `${Math.round(x)} ${Math.round(y)}`];
    }),
  );
}

/** The ids of the drawn elements that have a class, or are visible. */
export function idsOf({ cy }: Drawing, selector: string): readonly string[] {
  return cy.elements(selector).map((element) => element.id());
}
