/** Something that may have to come after others. */
export interface Dependent {
  readonly id: string;
  readonly requires: readonly string[];
}

/** For each id all ids that come before it, directly or not. Throws where one that is required is missing, or requires itself in the end. */
export function ancestorsOf(all: readonly Dependent[]): ReadonlyMap<string, ReadonlySet<string>> {
  const requires = new Map(all.map((one) => [one.id, one.requires]));
  const requiredBy = (id: string): readonly string[] => {
    const ids = requires.get(id) ?? [];
    const missing = ids.find((one) => !requires.has(one));
    if (missing !== undefined) throw new Error(`${id} requires ${missing}, which is no candidate`);
    return ids;
  };
  return new Map(all.map(({ id }) => [id, before(id, requiredBy)]));
}

function before(id: string, requiredBy: (id: string) => readonly string[]): Set<string> {
  const found = new Set<string>();
  const open = [...requiredBy(id)];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (found.has(next)) continue;
    found.add(next);
    open.push(...requiredBy(next));
  }
  if (found.has(id)) throw new Error(`${id} requires itself`);
  return found;
}

/** Parts that share no prerequisite, in the order of their first members. Throws as `ancestorsOf`. */
export function componentsOf<T extends Dependent>(all: readonly T[]): T[][] {
  const ancestors = ancestorsOf(all);
  return groupsOf(
    all,
    all.flatMap(({ id }) => [...(ancestors.get(id) ?? [])].map((before): [string, string] => [id, before])),
  );
}

/** Groups that these pairs join, in the order of their first members. */
export function groupsOf<T extends { readonly id: string }>(all: readonly T[], pairs: readonly (readonly [string, string])[]): T[][] {
  const leader = new Map(all.map(({ id }) => [id, id]));
  const find = (id: string): string => {
    let at = id;
    for (let up = leader.get(at); up !== undefined && up !== at; up = leader.get(at)) at = up;
    return at;
  };
  for (const [one, other] of pairs) leader.set(find(one), find(other));
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const key = find(one.id);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  return [...groups.values()];
}
