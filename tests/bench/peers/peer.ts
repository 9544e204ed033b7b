/** What every library is given to draw: actors at their places, and lines between them. */
export interface PeerDrawing {
  readonly nodes: readonly {
    readonly id: string;
    readonly label: string;
    readonly x: number;
    readonly y: number;
    /** The diameter of its mark. */
    readonly size: number;
  }[];
  readonly edges: readonly {
    readonly id: string;
    readonly source: string;
    readonly target: string;
    readonly against: boolean;
  }[];
}

/** A drawing made by a library. */
export interface PeerPicture {
  /** Hides the lines against somebody, or shows them again; done when the frame has been drawn. */
  toggleAgainst(): Promise<void>;
}

/** Draws with a library; done when the first frame has been drawn. */
export type Peer = (container: HTMLElement, drawing: PeerDrawing) => Promise<PeerPicture>;

/** The colour of a line, by whether it is against somebody. */
export const colorOf = ({ against }: { readonly against: boolean }): string =>
  against ? '#c2410c' : '#0b5fa5';

/** The colour of marks. */
export const MARK = '#555c63';
