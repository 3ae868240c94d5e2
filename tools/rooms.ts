/**
 * The rooms of the program (folders of nextbest/src) and what each may import: the borders that dependency-cruiser keeps are
 * made from this table (tools/borders.ts), and so is the table in ARCHITECTURE.md.
 */
export interface Room {
  /** The question it answers. */
  readonly asks: string;
  /** Rooms it may import, beside its own files. */
  readonly imports: readonly string[];
  /** npm packages it may import. */
  readonly packages: readonly string[];
  /** True if it may touch disk, processes and clock; false for a room whose output depends on its input alone. */
  readonly world: boolean;
}

function pure(asks: string, imports: readonly string[], packages: readonly string[] = []): Room {
  return { asks, imports, packages, world: false };
}

function worldly(asks: string, imports: readonly string[], packages: readonly string[] = []): Room {
  return { asks, imports, packages, world: true };
}

const MODEL = ['model'];

const BELOW_CLI = {
  model: pure('Which words do we share?', []),
  catalog: pure('What do we know about the world?', MODEL),
  repository: worldly('What is in it, now or at a revision?', MODEL, ['ignore']),
  storage: worldly('Where do we keep things?', MODEL),
  purpose: pure('What is this team for, and what did it state?', MODEL, ['yaml', 'zod']),
  evidence: pure('What do the files say?', MODEL, ['yaml', 'jsonc-parser', 'smol-toml']),
  history: pure('What did the work go into?', MODEL),
  landscape: pure('What is the stack made of, who depends on whom, how evolved is it?', MODEL),
  liability: pure('What does owning it cost?', MODEL),
  ladder: pure('What could we rent instead?', MODEL),
  flow: pure('What slows a change?', MODEL),
  actions: pure('What could we do?', MODEL),
  decide: pure('Which first, and how sure are we?', MODEL, ['pure-rand']),
  bets: pure('What did we try, what happened, what do we believe now?', MODEL),
  map: pure('What does it look like, drawn?', MODEL),
  report: pure('How do we say it?', ['model', 'map'], ['string-width']),
} as const satisfies Record<string, Room>;

export const ROOMS: Readonly<Record<string, Room>> = {
  ...BELOW_CLI,
  cli: worldly('What was asked for?', Object.keys(BELOW_CLI), ['commander']),
};

/** The rooms whose output depends on nothing but their input: no clock, chance, locale, disk, network or environment. */
export const PURE_ROOMS: readonly string[] = Object.entries(ROOMS)
  .filter(([, room]) => !room.world)
  .map(([name]) => name);
