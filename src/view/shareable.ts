import type { Camera } from './camera';
import type { Preferences } from './preferences';
import type { View } from './view';

/** The choices that a link carries: the whole view, where the window stands, language and look. */
export type Shareable = View & Preferences & { readonly camera: Camera | null };
