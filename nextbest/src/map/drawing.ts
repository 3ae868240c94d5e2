/** Geometry of a map, in the units of the SVG; y grows downwards. */
export interface Marker {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly r: number;
  /** Where the market is, when that differs from where the component is. */
  readonly evolvesTo?: number;
  /** Ids of the components that one marker stands for, when it stands for several. */
  readonly members?: readonly string[];
}

export interface Label {
  readonly id: string;
  readonly text: string;
  /** The text as it is drawn, shortened and wrapped. */
  readonly lines: readonly string[];
  /** Top left corner of the box. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export type Point = readonly [number, number];

export interface Link {
  readonly from: string;
  readonly to: string;
  readonly points: readonly Point[];
  /** True when it closes a cycle; only such a link may point up. */
  readonly cycle?: true;
}

export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly markers: readonly Marker[];
  readonly labels: readonly Label[];
  readonly links: readonly Link[];
}
