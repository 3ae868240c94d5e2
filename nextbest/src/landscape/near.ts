import { foldersAbove } from './path.ts';

/** Things that stand in folders, in order, looked up by nearness: of those in the same folder, above it or below it, the first. */
export class Near<Thing> {
  readonly #all: Thing[] = [];
  /** Position of the first thing that stands in a folder. */
  readonly #in = new Map<string, number>();
  /** Position of the first thing that stands in a folder or below it. */
  readonly #below = new Map<string, number>();

  add(thing: Thing, folders: readonly string[]): void {
    const position = this.#all.push(thing) - 1;
    for (const folder of folders) {
      if (!this.#in.has(folder)) this.#in.set(folder, position);
      for (const above of foldersAbove(`${folder}/`)) if (!this.#below.has(above)) this.#below.set(above, position);
    }
  }

  /** The first of all, wherever it stands. */
  first(): Thing | undefined {
    return this.#all[0];
  }

  nearest(folder: string): Thing | undefined {
    const positions = foldersAbove(`${folder}/`).flatMap((above) => this.#in.get(above) ?? []);
    const below = this.#below.get(folder);
    const first = [...positions, ...(below === undefined ? [] : [below])].reduce((least, one) => Math.min(least, one), Infinity);
    return this.#all[first];
  }
}
