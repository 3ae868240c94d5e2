import { type Document, isNode, isScalar, visit, type YAMLMap } from 'yaml';

/** The parser looks through the whole text for each alias: more than these are a bomb, not a purpose. */
const MOST_ALIASES = 50;

interface Broken {
  readonly message: string;
  /** Offsets in the text. */
  readonly pos: readonly [number, number];
}

/** The first thing that no file of a team holds: a key twice in one map, or more aliases than a hand writes. */
export function checkNodes(document: Document): Broken | undefined {
  let found: Broken | undefined;
  let aliases = 0;
  visit(document, {
    Alias(_, alias) {
      aliases += 1;
      if (aliases > MOST_ALIASES) found = { message: `more than ${MOST_ALIASES} aliases`, pos: startOf(alias) };
      return found === undefined ? undefined : visit.BREAK;
    },
    Map(_, map) {
      found = twice(map);
      return found === undefined ? undefined : visit.BREAK;
    },
  });
  return found;
}

function twice(map: YAMLMap): Broken | undefined {
  const seen = new Set<unknown>();
  for (const { key } of map.items) {
    if (!isScalar(key)) continue;
    if (seen.has(key.value)) return { message: 'a key stands twice in one map', pos: startOf(key) };
    seen.add(key.value);
  }
  return undefined;
}

function startOf(node: unknown): readonly [number, number] {
  const start = isNode(node) ? (node.range?.[0] ?? 0) : 0;
  return [start, start];
}
