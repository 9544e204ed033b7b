/** The attributes of GraphViz that say how something is drawn, and nothing of what it means. */
export const DRAWING_ATTRIBUTES: ReadonlySet<string> = new Set(
  `URL _background area arrowhead arrowsize arrowtail bb bgcolor center class color colorscheme
  constraint decorate dir distortion edgeURL edgehref edgetarget edgetooltip fillcolor fixedsize
  fontcolor fontname fontsize gradientangle group headURL head_lp headclip headhref headlabel
  headport headtarget headtooltip height href image imagepos imagescale labelURL labelangle
  labeldistance labelfloat labelfontcolor labelfontname labelfontsize labelhref labeljust labelloc
  labeltarget labeltooltip layer len lhead lp ltail margin minlen nojustify ordering orientation
  penwidth peripheries pin pos rank rects regular root samehead sametail samplepoints shape
  shapefile showboxes sides skew sortv style tailURL tail_lp tailclip tailhref taillabel tailport
  tailtarget tailtooltip target tooltip vertices width xlp z`.split(/\s+/),
);
