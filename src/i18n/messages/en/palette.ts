import { plural } from '../../format';

/** The list in which anything can be called up by its name. */
export const palette = {
  title: 'Command palette',
  label: 'Commands, views and actors',
  placeholder: 'Command, view or actor, in English or Arabic',
  layouts: 'Layouts',
  themes: 'Themes',
  /** What commands are called elsewhere, by their ids; set apart by commas. */
  synonyms: {
    undo: 'revert, take back, step back',
    redo: 'repeat, again, step forward',
    history: 'changes, steps, log, earlier',
    search: 'find, look up',
    'show-graph': 'network, diagram, lines',
    'show-table': 'list, rows, spreadsheet, sort',
    'show-matrix': 'grid, heat map, adjacency, crosstab',
    'show-article': 'text, source, read, quotes, original',
    'show-map': 'geography, places, countries, capitals',
    split: 'side by side, two views, beside',
    stories: 'tour, guide, introduction, start, tutorial, slideshow',
    'next-step': 'forward, continue',
    'previous-step': 'back',
    'reset-filters': 'clear filters, show everything, all relations',
    level: 'detail, people, institutions, group, merge, countries only, simplify',
    'next-grouping': 'group by, cluster, community, aggregate, fold',
    'toggle-group': 'expand group, collapse group, unfold',
    'next-layout': 'arrangement, positions, springs, circle, rings',
    'rerun-layout': 'shuffle, redraw, tidy',
    isolates: 'isolated, unconnected, orphans, without relations',
    clear: 'deselect, unselect, close, escape, unfocus',
    fit: 'whole graph, centre, center, reset zoom, zoom to fit',
    'zoom-in': 'larger, bigger, magnify',
    'zoom-out': 'smaller',
    filters: 'legend, narrow, sidebar, panel',
    details: 'quotes, sidebar, panel, information',
    timeline: 'time, dates, when, period, chronology',
    words: 'summary, text, sentences, screen reader, describe',
    library: 'my datasets, own data, files, saved, examples, open, recent',
    'copy-link': 'URL, address, permalink, bookmark',
    open: 'load, import, file, upload, csv, excel, spreadsheet',
    share: 'link, URL, send, embed, iframe, QR code, website, HTML, e-mail',
    cite: 'citation, reference, quote, BibTeX, RIS, Zotero, source, footnote',
    export:
      'download, save, save image, picture, figure, screenshot, PNG, SVG, PDF, JPEG, WebP, slide, PowerPoint, poster',
    'export-data':
      'download data, save data, CSV, Excel, spreadsheet, JSON, GraphML, GEXF, Gephi, Markdown, evidence report',
    print: 'paper, printer, PDF, A4, handout, notes',
    language: 'Arabic, English, translate',
    theme: 'dark mode, light mode, night, appearance, colours, colors',
    palette: 'commands',
    help: 'how to, manual, guide, instructions, about, legend, support, question',
    keys: 'hotkeys, key bindings, shortcuts, keyboard',
  },
  /** What layouts and themes are called elsewhere, the same way. */
  choiceSynonyms: {
    'as-given': 'original, imported, positions',
    fcose: 'automatic, springs, force',
    'two-sides': 'camps, blocs, sides, alliances',
    'by-group': 'clusters, communities, blocs, beside',
    'by-sign': 'signed, friends near, foes apart, attraction, repulsion',
    concentric: 'rings, centre, center',
    circle: 'round, ring',
    system: 'automatic, device',
    light: 'day, white, bright',
    dark: 'night, black, dark mode',
  } as Readonly<Record<string, string>>,
  found: (count: number): string => plural('en', count, { one: '# match', other: '# matches' }),
};

/** The messages of the command palette. */
export type PaletteMessages = typeof palette;
