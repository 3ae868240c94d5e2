/** Longer chains than this are loops or generated. */
const MOST_STEPS = 200;

/** What is reached from some keys on, the mentions of an element only where `through` lets them. */
export type WalkFrom = (from: readonly string[], through: (key: string) => boolean) => ReadonlySet<string>;

/** The same function, which is asked once for each key: many elements name the same few. */
export function once<Found extends object>(make: (key: string) => Found): (key: string) => Found {
  const known = new Map<string, Found>();
  return (key) => {
    const found = known.get(key) ?? make(key);
    known.set(key, found);
    return found;
  };
}

/** Each key is asked once for what it leads to, whatever the number of walks that come by. */
export function walkOver(nextOf: (key: string) => readonly string[]): WalkFrom {
  const stepsFrom = once(nextOf);
  return (from, through) => {
    const seen = new Set(from);
    for (const key of seen) {
      if (seen.size > MOST_STEPS) break;
      for (const next of through(key) ? stepsFrom(key) : []) seen.add(next);
    }
    return seen;
  };
}
