import type { Component } from './component.ts';
import type { Range } from './range.ts';
import type { Rung } from './rung.ts';
import type { StatedWait } from './stated-wait.ts';
import type { Workload } from './workload.ts';

export interface StatedNeed {
  readonly name: string;
  /** North-star input that this need moves. */
  readonly moves?: string;
  /** Cost of delay while the need is slowed: `USD/week` or `hours/week`. */
  readonly value?: Range;
  /** Ids or names of the components that serve it directly. */
  readonly components: readonly string[];
}

export interface StatedUser {
  readonly name: string;
  readonly needs: readonly StatedNeed[];
}

/** An option the team itself proposes. */
export interface StatedOption {
  readonly id: string;
  readonly title: string;
  readonly need?: string;
  readonly components: readonly string[];
  /** Per month once live: `hours/month` or `USD/month`. */
  readonly value: Range;
  /** `hours`. */
  readonly effort: Range;
  readonly succeeds?: Range;
  readonly firstSlice?: string;
  readonly line: number;
}

export interface Purpose {
  readonly path: string;
  readonly northStar?: { readonly metric: string; readonly inputs: readonly string[] };
  readonly users: readonly StatedUser[];
  /** Component ids, names or capabilities that stay custom because they set the product apart. */
  readonly differentiators: readonly string[];
  readonly sellsInfrastructure?: boolean;
  readonly cloud?: 'aws' | 'azure' | 'gcp' | 'cloudflare' | 'any';
  readonly team: {
    readonly size?: number;
    /** Money per hour, unit `USD/hour` or another currency. */
    readonly rate?: Range;
    readonly hoursPerCommit?: Range;
    readonly skills: readonly string[];
  };
  /** By component id or name. */
  readonly workloads: Readonly<Record<string, Workload & { readonly toil?: Range }>>;
  readonly options: readonly StatedOption[];
  /** Absent: none is stated. */
  readonly waits?: readonly StatedWait[];
}

/** What `.nextbest/stack.yaml` adds: set up by hand, or known to the team only. */
export interface StatedComponent {
  /** Id or name of a component, found or new. */
  readonly component: string;
  readonly capability: string;
  readonly technology: string;
  readonly rung: Rung;
  readonly note?: string;
  readonly line: number;
}

export interface StatedStack {
  readonly path: string;
  readonly components: readonly StatedComponent[];
}

/** Hours a month that the team states for a component and that leave no commits. */
export function statedToil(purpose: Purpose | undefined, { id, name }: Pick<Component, 'id' | 'name'>): Range | undefined {
  const workloads = purpose?.workloads ?? {};
  const named = [id, name].find((one) => Object.hasOwn(workloads, one));
  return named === undefined ? undefined : workloads[named]?.toil;
}
