import type { BillPlan, RunningHours } from './bill-plan.ts';
import type { Capability } from './capability.ts';
import type { FactSource } from './fact.ts';
import type { Price } from './price.ts';
import type { Rung } from './rung.ts';
import type { ShelfLife } from './shelf-life.ts';
import type { LimitKey } from './workload.ts';

export type Cloud = 'aws' | 'azure' | 'gcp' | 'cloudflare' | 'any';

/** A setting of a fact that has to be there, or to have a value. */
export interface SettingTest {
  /** Attribute path of the fact, as the reader flattens it. */
  readonly attribute: string;
  /** Compared as text, case-insensitively; absent: the attribute only has to be there. */
  readonly equals?: string;
  /** Regular expression on the text of the value. */
  readonly matches?: string;
}

/** A rung read from a setting rather than from a name; the first that holds wins. */
export interface RungWhen extends SettingTest {
  readonly rung: Rung;
  /** Id of the technology that this setting chooses, where it is another one: a service of ECS on Fargate. */
  readonly technology?: string;
}

/**
 * What in a repository tells that a technology is there.
 * `shows: 'need'`: a client library or a secret's name. It proves the capability is used, never the rung.
 * `shows: 'use'`: infrastructure, an image, a step: it proves that this technology is used at `rung`.
 */
export interface Mark {
  readonly in: FactSource;
  /** Exact name; `*` at the end matches any rest. */
  readonly name: string;
  readonly shows: 'need' | 'use';
  readonly rung?: Rung;
  readonly rungWhen?: readonly RungWhen[];
  /** The mark counts only for facts with this setting; `not: true` turns it around. */
  readonly when?: SettingTest & { readonly not?: boolean };
  /** Overrides the technology's capability, where one resource serves another purpose. */
  readonly capability?: Capability;
  /** `part`: belongs to a technology, never a component of its own (a subnet group, a policy, an event-source mapping). */
  readonly as?: 'component' | 'part';
  /**
   * Whether the fact's version is a release of the technology, to be compared with its lifespan. Absent: yes for images, runtimes and
   * infrastructure; no for packages, charts, actions and modules, which count their own releases.
   */
  readonly release?: boolean;
  readonly example: string;
  readonly notExample?: string;
}

/** A public repository, and the path in it, where a mark of the technology stood when the entry was written. */
export interface Meeting {
  /** `owner/name` at github.com. */
  readonly repository: string;
  readonly path: string;
}

/** One technology: one data file. The file name is the id. */
export interface Technology {
  readonly id: string;
  readonly name: string;
  readonly capability: Capability;
  /** Where the market is on the evolution axis (0 genesis … 1 commodity), and why, in a sentence. */
  readonly market: { readonly evolution: number; readonly because: string };
  readonly cloud?: Cloud;
  /** An account has one of it and everything shares it (metrics, traces, parameters): one component, wherever it is set up. */
  readonly shared?: boolean;
  /** Wire protocol, SQL dialect or artefact that a successor must keep: `redis`, `postgresql`, `container-image`, `amqp` … */
  readonly speaks?: readonly string[];
  /** It fetches from what it watches: whoever offers it something by a library does not lean on it. */
  readonly pulls?: boolean;
  /**
   * How references name it that name no element: `permission:dynamodb` of `dynamodb:GetItem`, `event:DynamoDB` of a SAM event,
   * `registry:ghcr.io` of an image (`*` stands for one part of the host, `account` for one that is an account's name),
   * `runner:depot` of the label `depot-ubuntu-latest` by which jobs ask for machines.
   */
  readonly references?: readonly string[];
  /** Product id in the lifespans. */
  readonly lifespan?: string;
  /** Product id by a setting, where one service runs several products (the engines of a managed database); the first that holds wins. */
  readonly lifespanWhen?: readonly { readonly attribute: string; readonly matches: string; readonly lifespan: string }[];
  /** Where it was met; absent: nobody has met it in public, or it is a team's own. */
  readonly seen?: Meeting;
  readonly marks: readonly Mark[];
}

/** What a service cannot do beyond: compared with one fact of the workload. */
export interface Limit {
  readonly name: string;
  readonly key: LimitKey;
  /** `at-most`: the workload's number must not exceed `value`; `at-least`: it must not be below; `lacks`: the service does not offer the feature or property named in `value`. */
  readonly test: 'at-most' | 'at-least' | 'lacks';
  readonly value: number | string;
  readonly unit: string;
  /** A hard limit must be known to fit before a move is advised for today. */
  readonly hard: boolean;
  readonly raisable: string;
  /** `confirmed`: read in the provider's documentation; unconfirmed limits never reject by themselves. */
  readonly status: 'confirmed' | 'secondary' | 'unconfirmed';
  readonly source: string;
  /** ISO date. */
  readonly checked: string;
}

/** One step of a ladder: a service that provides the capability. */
export interface LadderRung {
  readonly technology: string;
  readonly name: string;
  readonly cloud: Cloud;
  readonly rung: Rung;
  /** What an existing component can keep when it moves here (`container-image`, `postgresql`, `redis`, `amqp`, `kafka`, `http`, `cron` …). */
  readonly keeps: readonly string[];
  readonly limits: readonly Limit[];
  /** ISO dates: on offer since, closed to new customers since. */
  readonly since?: string;
  readonly until?: string;
  /** Still sold, and its provider points to a successor: nothing new goes there. */
  readonly status?: 'legacy';
  /** Skills and tools it asks for. */
  readonly needs: readonly string[];
  /** How to see it work once, as a sentence, and the hours that takes (90 % range). */
  readonly tryOut: { readonly what: string; readonly hours: readonly [number, number] };
  readonly source: string;
  readonly checked: string;
}

export interface Ladder {
  readonly capability: Capability;
  /** Plain words: "run a container", "keep relational data". */
  readonly does: string;
  /** What a user or a developer notices when the team stops running it. */
  readonly notices: string;
  /** One metric that a move up this ladder is judged by. */
  readonly metric: string;
  /** What a first version of one's own takes, 90 % range, and what it still lacks when it runs: sentences. */
  readonly writeIt?: {
    readonly what: string;
    readonly hours: readonly [number, number];
    readonly lacks: string;
    readonly source: string;
  };
  readonly rungs: readonly LadderRung[];
}

/** When a release of a product stops getting fixes. */
export interface Cycle {
  readonly cycle: string;
  /** ISO date, or undefined when no date is announced. */
  readonly end?: string;
  readonly latest?: string;
}

export interface Lifespan {
  readonly product: string;
  readonly name: string;
  readonly cycles: readonly Cycle[];
  readonly source: string;
  readonly checked: string;
}

/** Effort and chance of success of a kind of move before anything is known of this team. 90 % ranges. */
export interface Prior {
  readonly kind: string;
  /** The rung that is climbed from; absent: whichever it is. */
  readonly from?: Rung;
  readonly effortHours: readonly [number, number];
  readonly succeeds: readonly [number, number];
  readonly source: string;
  /** Results of bets that it has been updated with; absent: none. */
  readonly results?: number;
}

/** Mark index: source → exact name → [technology, mark] positions; `prefixes` for names that end in `*`. */
export interface MarkIndex {
  readonly exact: Readonly<Partial<Record<FactSource, Readonly<Record<string, readonly (readonly [number, number])[]>>>>>;
  readonly prefixes: Readonly<Partial<Record<FactSource, readonly (readonly [string, number, number])[]>>>;
}

/** Words in a README or a package description that name a capability as the product itself. */
export interface OfferWords {
  readonly capability: Capability;
  readonly words: readonly string[];
}

export interface Catalog {
  /** ISO date of the newest fact. */
  readonly date: string;
  readonly technologies: readonly Technology[];
  readonly ladders: readonly Ladder[];
  readonly lifespans: readonly Lifespan[];
  readonly priors: readonly Prior[];
  readonly prices: readonly Price[];
  readonly bills: readonly BillPlan[];
  readonly runningHours: RunningHours;
  readonly shelfLife: ShelfLife;
  readonly offers: readonly OfferWords[];
  readonly index: MarkIndex;
}
