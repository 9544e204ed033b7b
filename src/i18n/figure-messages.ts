import type { Locale } from './locale';
import { figure as ar } from './messages/ar/figure';
import { figure as en, type FigureMessages } from './messages/en/figure';

/** The messages of composing figures, by language; loaded when one is composed. */
export const FIGURE_MESSAGES: Readonly<Record<Locale, FigureMessages>> = { en, ar };
