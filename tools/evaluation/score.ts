import type { Component, Usage } from '../../nextbest/src/model/component.ts';
import { placeOf, type TrueDeployable, type TrueEdge, type Truth } from './truth.ts';

/** Right ones, missed ones and false ones; what is in doubt counts as neither. */
export interface Score {
  readonly right: readonly string[];
  readonly missed: readonly string[];
  readonly wrong: readonly string[];
  /** How many of those reported are right, where that is another number than those of the truth that were found. */
  readonly confirmed?: number;
  /** Reported, not in the truth, and nobody has judged it yet. */
  readonly open?: readonly string[];
}

function tripleOf({ technology, capability, rung }: { technology: string; capability: string; rung: string }): string {
  return `${technology} | ${capability} | ${rung}`;
}

function productionUses(components: readonly Component[]): readonly Usage[] {
  return components.flatMap(({ uses }) => uses.filter(({ environment }) => environment === 'production'));
}

/** (technology, capability, rung) in production. */
export function scoreTechnologies(truth: Truth, components: readonly Component[]): Score {
  const rows = truth.technologies.filter(({ environment }) => environment === 'production');
  const wanted = new Set(rows.map(tripleOf));
  const allowed = new Set((truth.optional_technologies ?? []).map(({ technology, capability }) => `${technology} | ${capability}`));
  const found = new Set(
    productionUses(components).map((use) => tripleOf({ ...use, rung: typeof use.rung === 'string' ? use.rung : 'unknown' })),
  );
  const isAllowed = (triple: string): boolean => allowed.has(triple.slice(0, triple.lastIndexOf(' | ')));
  return {
    right: [...wanted].filter((triple) => found.has(triple)),
    missed: [...wanted].filter((triple) => !found.has(triple)),
    wrong: [...found].filter((triple) => !wanted.has(triple) && !isAllowed(triple)),
  };
}

/** Technologies in production by name alone, as a tool reports them that knows neither capabilities nor rungs. */
export function scoreNames(truth: Truth, found: ReadonlySet<string>): Score {
  const wanted = new Set(truth.technologies.filter(({ environment }) => environment === 'production').map(({ technology }) => technology));
  const allowed = new Set([...truth.technologies, ...(truth.optional_technologies ?? [])].map(({ technology }) => technology));
  return {
    right: [...wanted].filter((name) => found.has(name)),
    missed: [...wanted].filter((name) => !found.has(name)),
    wrong: [...found].filter((name) => !allowed.has(name)),
  };
}

export function productionNames(components: readonly Component[]): ReadonlySet<string> {
  return new Set(productionUses(components).map(({ technology }) => technology));
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, '');
}

function owns(component: Component, folder: string | undefined): boolean {
  return folder !== undefined && component.owns.includes(folder === '' || folder === '.' ? '' : `${folder}/`);
}

function isShownAt(component: Component, at: string): boolean {
  const { path, line } = placeOf(at);
  return component.evidence.some(
    ({ place }) => place?.path === path && (place.line ?? 0) <= line && line <= (place.endLine ?? place.line ?? 0),
  );
}

type Likeness = (component: Component, wanted: TrueDeployable) => boolean;

/** From the surest to the least sure: each component stands for one deployable of the truth at most. */
const LIKENESSES: readonly Likeness[] = [
  (component, wanted) => owns(component, wanted.folder) && plain(component.name) === plain(wanted.name),
  (component, wanted) => plain(component.name) === plain(wanted.name),
  (component, wanted) => isShownAt(component, wanted.at),
  (component, wanted) => owns(component, wanted.folder),
];

/** Component id → the name that the truth has for it. */
function matchDeployables(components: readonly Component[], wanted: readonly TrueDeployable[]): Map<string, TrueDeployable> {
  const matched = new Map<string, TrueDeployable>();
  const taken = new Set<TrueDeployable>();
  for (const isLike of LIKENESSES) {
    for (const one of wanted) {
      if (taken.has(one)) continue;
      const found = components.find((component) => component.kind === 'deployable' && !matched.has(component.id) && isLike(component, one));
      if (found === undefined) continue;
      matched.set(found.id, one);
      taken.add(one);
    }
  }
  return matched;
}

export function scoreDeployables(truth: Truth, components: readonly Component[]): Score {
  const own = components.filter(({ kind }) => kind === 'deployable');
  const matched = matchDeployables(own, truth.deployables);
  const rest = own.filter(({ id }) => !matched.has(id));
  const allowed = matchDeployables(rest, truth.optional_deployables ?? []);
  const found = new Set(matched.values());
  return {
    right: [...found].map(({ name }) => name),
    missed: truth.deployables.filter((one) => !found.has(one)).map(({ name }) => name),
    wrong: rest.filter(({ id }) => !allowed.has(id)).map(({ id }) => id),
  };
}

/** Edges that somebody has judged, as `from → to` by our ids. */
export interface Judged {
  readonly right: ReadonlySet<string>;
  readonly wrong: ReadonlySet<string>;
}

interface Edge {
  readonly from: string;
  readonly to: string;
}

/** The truth lists the evident edges and not all: one that it lacks is right or wrong only once it was judged. */
export function scoreEdges(truth: Truth, components: readonly Component[], judged: Judged): Score {
  const names = namesOf(truth, components);
  const own = components.flatMap(({ id, kind, dependsOn }) =>
    kind === 'user' || kind === 'need' ? [] : dependsOn.map((edge) => ({ from: id, to: edge.id })),
  );
  const isDirected = (edge: Edge, wanted: TrueEdge): boolean =>
    (names.get(edge.from)?.has(plain(wanted.from)) ?? false) &&
    [wanted.to, ...(wanted.of === undefined ? [] : [wanted.of])].some((to) => names.get(edge.to)?.has(plain(to)) ?? false);
  // What starts a function may be read from the source to the function, or as what the function leans on.
  const isSame = (edge: Edge, wanted: TrueEdge): boolean =>
    isDirected(edge, wanted) || isDirected({ from: edge.to, to: edge.from }, wanted);
  const listed = [...truth.edges, ...(truth.optional_edges ?? [])];
  const rest = own.filter((edge) => !listed.some((wanted) => isSame(edge, wanted))).map(({ from, to }) => `${from} → ${to}`);
  const found = truth.edges.filter((wanted) => own.some((edge) => isSame(edge, wanted)));
  return {
    right: found.map(({ from, to }) => `${from} → ${to}`),
    missed: truth.edges.filter((wanted) => !found.includes(wanted)).map(({ from, to }) => `${from} → ${to}`),
    wrong: rest.filter((edge) => judged.wrong.has(edge)),
    confirmed: own.length - rest.length + rest.filter((edge) => judged.right.has(edge)).length,
    open: rest.filter((edge) => !judged.wrong.has(edge) && !judged.right.has(edge)),
  };
}

/** All names by which the truth may call a component: its own, the truth's, its technologies. */
function namesOf(truth: Truth, components: readonly Component[]): ReadonlyMap<string, ReadonlySet<string>> {
  const own = components.filter(({ kind }) => kind === 'deployable');
  const deployables = matchDeployables(own, truth.deployables);
  // Truth may have a second name for the same thing: the stack beside its functions.
  const others = (truth.optional_deployables ?? []).map((one) => matchDeployables(own, [one]));
  return new Map(
    components.map((component) => {
      const technologies = component.kind === 'deployable' ? [] : component.uses.map(({ technology }) => technology);
      const known = [deployables, ...others].flatMap((matched) => matched.get(component.id)?.name ?? []);
      return [component.id, new Set([component.name, ...technologies, ...known].map(plain))];
    }),
  );
}
