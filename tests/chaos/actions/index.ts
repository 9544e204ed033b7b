import type { ChaosAction } from '../action';
import { goToLink } from './address';
import { back, deviceLook, forward, reload, resize, turn } from './browser';
import { clipboardDenied, drawingLost, fontsMissing, storageFails, workersDie } from './faults';
import { dropBadFile, openTable } from './files';
import { arrows, command, enter, leave, search, tab } from './keyboard';
import {
  chooseOption,
  contextMenu,
  doublePress,
  drag,
  pressAnywhere,
  pressControl,
  wheel,
} from './pointer';
import { pinch, swipe } from './touch';

/** Everything that can happen to the page. */
export const ACTIONS: readonly ChaosAction[] = [
  command,
  tab,
  arrows,
  enter,
  leave,
  search,
  pressControl,
  pressAnywhere,
  doublePress,
  contextMenu,
  drag,
  wheel,
  chooseOption,
  swipe,
  pinch,
  back,
  forward,
  reload,
  resize,
  turn,
  deviceLook,
  goToLink,
  dropBadFile,
  openTable,
  storageFails,
  workersDie,
  clipboardDenied,
  fontsMissing,
  drawingLost,
];
