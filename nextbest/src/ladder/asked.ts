import type { Cloud, Ladder, LadderRung } from '#model/catalog.ts';
import { height, type Rung } from '#model/rung.ts';
import type { Unknown } from '#model/unknown.ts';
import type { Known } from './known.ts';

/** One walk down a ladder. */
export interface Walk {
  readonly ladder: Ladder;
  /** `any`: the team does not mind; unknown: every cloud is shown and none is chosen. */
  readonly cloud: Cloud | Unknown;
  readonly known: Known;
  /** What a first climb has to keep; absent: not recorded. */
  readonly spoken?: readonly string[];
  /** Absent: nothing is there yet, and every rung is a climb. */
  readonly now?: Rung;
  /** What is there now is closed or legacy: an equally high rung is a climb, too. */
  readonly leaving?: boolean;
  /** The own cloud has nothing that fits: a contract with another vendor may be worth it. */
  readonly beyondOwnCloud?: boolean;
  /** Technologies in use somewhere, by id: their vendors already have a contract. */
  readonly inUse: ReadonlySet<string>;
  /** ISO date. */
  readonly asOf: string;
  /** Days that a limit may be relied on after it was read; absent: for ever. */
  readonly limitsKeep?: number;
}

/** Higher than what is there now; equally high is no climb, unless what is there has to be left. */
export function isClimb(rung: LadderRung, { now, leaving = false }: Walk): boolean {
  if (now === undefined) return true;
  return leaving ? height(rung.rung) >= height(now) : height(rung.rung) > height(now);
}
