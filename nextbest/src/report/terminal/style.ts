type Paint = (text: string) => string;

/** Colours come from the caller, who knows whether they are wanted. Nothing is told by colour alone. */
export interface Style {
  readonly bold: Paint;
  readonly dim: Paint;
  readonly green: Paint;
  readonly yellow: Paint;
}

export const NO_STYLE: Style = { bold: same, dim: same, green: same, yellow: same };

function same(text: string): string {
  return text;
}
