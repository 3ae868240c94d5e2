import type { Bet } from './bet.ts';
import type { Catalog } from './catalog.ts';
import type { Landscape } from './component.ts';
import type { Fit } from './fit.ts';
import type { Flow } from './flow.ts';
import type { Framework } from './framework.ts';
import type { Knowledge } from './knowledge.ts';
import type { FileUpkeep, Liability } from './liability.ts';
import type { Purpose } from './purpose.ts';
import type { Range } from './range.ts';
import type { Voice } from './voice.ts';
import type { Work } from './work.ts';

/** Everything that candidates are made from. */
export interface Situation {
  readonly landscape: Landscape;
  readonly work: Work;
  readonly liability: readonly Liability[];
  readonly fits: readonly Fit[];
  readonly flow: Flow;
  readonly frameworks: readonly Framework[];
  /** By component id; of those that a commit of people has touched. */
  readonly knowledge: ReadonlyMap<string, Knowledge>;
  readonly catalog: Catalog;
  readonly purpose?: Purpose | undefined;
  /** Bets that the team started, closed ones with their results. */
  readonly bets?: readonly Bet[] | undefined;
  /** What the team said in front of its map. */
  readonly voice?: Voice | undefined;
  /** ISO date. */
  readonly asOf: string;
  /** Name of the product: its repository, or the first of several. */
  readonly product: string;
  /** True when paths start with `<repository>:`. */
  readonly severalRepositories: boolean;
  /** Hours behind one commit: stated by the team, or assumed. */
  readonly hoursPerCommit: { readonly range: Range; readonly stated: boolean };
  /** Upkeep of exactly these files (paths as in `Component.owns`). */
  readonly upkeepOf: (paths: ReadonlySet<string>) => FileUpkeep;
}
