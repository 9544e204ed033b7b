/**
 * The drawings of icons as SVG path data on a square of 20 units, to be stroked, never filled.
 */
export const ICON_PATHS = {
  close: 'M5 5l10 10M15 5L5 15',
  contrast: 'M10 3a7 7 0 1 0 0 14a7 7 0 0 0 0-14zM10 3v14M10 6.5h5.6M10 10h7M10 13.5h5.6',
  copy: 'M7 7h9v9H7zM4 13V4h9',
  data: 'M3.5 4h13v5M3.5 4v12.5h5.5M3.5 8h13M8 4v12.5M13.5 10.5v6M11 14l2.5 2.5L16 14',
  details: 'M4 4.5h12M4 8.2h12M4 11.8h8M4 15.5h8',
  down: 'M5 8l5 5l5-5',
  export: 'M10 3v9M6.5 8.5L10 12l3.5-3.5M3.5 13v3.5h13V13',
  filters: 'M3 5.5h14M5.5 10h9M8 14.5h4',
  help: 'M7.2 7.4a2.8 2.8 0 1 1 4.2 2.4c-.9.5-1.4 1.1-1.4 2.2M10 15.3v.2',
  history: 'M4.2 10a5.8 5.8 0 1 0 1.9-4.3M4 3.5v3.3h3.3M10 6.8V10l2.3 1.6',
  keys: 'M2.5 5.5h15v9h-15zM5 8.2h.6M8 8.2h.6M11.2 8.2h.6M14.4 8.2h.6M6.5 11.8h7',
  library: 'M4 3.5h3.5v13H4zM7.5 6.5H11v10H7.5zM12 5.2l2.6-.7l2.7 11l-2.6.7z',
  link: 'M8.5 11.5a3 3 0 0 0 4.2 0l3-3a3 3 0 0 0-4.2-4.2l-1 1M11.5 8.5a3 3 0 0 0-4.2 0l-3 3a3 3 0 0 0 4.2 4.2l1-1',
  moon: 'M16 11.7A6.5 6.5 0 0 1 8.3 4a6.5 6.5 0 1 0 7.7 7.7z',
  more: 'M4.5 10h.4M9.8 10h.4M15.1 10h.4',
  next: 'M5.5 5l6 5l-6 5zM14.5 5v10',
  open: 'M3 16V4.5h4.5l1.7 2H17V16z',
  palette: 'M3.5 5.5L8 10l-4.5 4.5M10 15h6.5',
  panelEnd: 'M3 4.5h14v11H3zM12.5 4.5v11',
  panelStart: 'M3 4.5h14v11H3zM7.5 4.5v11',
  play: 'M6.5 4l9 6l-9 6z',
  previous: 'M14.5 5l-6 5l6 5zM5.5 5v10',
  print: 'M6 7V3h8v4M6 14H3.5V7h13v7H14M6 11.5h8V17H6z',
  quote: 'M8 6c-2 1-3 3-3 7h3.5v-3.5H5M15 6c-2 1-3 3-3 7h3.5v-3.5H12',
  redo: 'M12.5 4.5L16 8l-3.5 3.5M16 8H8.2a4 4 0 0 0 0 8H11',
  rerun: 'M15.5 7A6.3 6.3 0 1 0 16.3 10M15.8 3.5V7h-3.5',
  search: 'M8.7 3.5a5.2 5.2 0 1 0 0 10.4a5.2 5.2 0 0 0 0-10.4zM12.5 12.5l4 4',
  split: 'M3 4.5h14v11H3zM10 4.5v11M12.5 8.5l1.8 3l1.2-2',
  stop: 'M5.5 5.5h9v9h-9z',
  sun: 'M10 6.8a3.2 3.2 0 1 0 0 6.4a3.2 3.2 0 0 0 0-6.4zM10 2.5v1.7M10 15.8v1.7M2.5 10h1.7M15.8 10h1.7M4.7 4.7l1.2 1.2M14.1 14.1l1.2 1.2M15.3 4.7l-1.2 1.2M5.9 14.1l-1.2 1.2',
  time: 'M3 13.5h14M5.5 10.5v6M10 11.5v4M14.5 10.5v6M4.5 6.5h5M8.5 3.5h7',
  undo: 'M7.5 4.5L4 8l3.5 3.5M4 8h7.8a4 4 0 0 1 0 8H9',
  up: 'M5 12l5-5l5 5',
} as const;

/** The name of an icon. */
export type IconName = keyof typeof ICON_PATHS;

/** The icons that point along the line of writing, and so are mirrored where it runs to the left. */
export const DIRECTIONAL_ICONS: ReadonlySet<IconName> = new Set([
  'details',
  'next',
  'panelEnd',
  'panelStart',
  'play',
  'previous',
  'redo',
  'undo',
]);
