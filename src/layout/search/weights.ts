/** What makes up the cost of an arrangement, and how much each part of it weighs. */
export const WEIGHT = {
  /** Marks or labels that overlap: each time, and each pixel. */
  overlap: 80,
  overlapLength: 6,
  /** Two nodes that all but touch. */
  nearness: 12,
  /** A pixel outside the room. */
  outside: 1.5,
  /** A whole that is e times as broad or as high, beside its other side, as the room. */
  aspect: 90,
  /** A link twice, or half, as long as it should be. */
  length: 14,
  /** Each line of a link of many that does not lie level, where the room is not tall. */
  tilt: 12,
  /** A pixel by which a line ends away from its mark, at the far side of its label. */
  underOwnLabel: 0.6,
  /** A line across another's label: each time, and each pixel. */
  acrossLabel: 50,
  acrossLabelLength: 1,
  /** A pixel of a line close to another's label. */
  besideLabel: 0.35,
  /** A line across another's mark, or in part as it passes close by. */
  acrossMark: 90,
  /** A line through the number of another. */
  acrossNumber: 40,
  /** Two lines that cross. */
  crossing: 22,
  /** A pixel of a line that runs beside one of another pair. */
  alongside: 0.6,
  /** Two links that leave one actor with nothing between them. */
  sharpAngle: 26,
} as const;
