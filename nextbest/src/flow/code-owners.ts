/** One line of an owners file: whose consent changes below a pattern need. */
export interface OwnerRule {
  readonly pattern: readonly string[];
  /** True where only what lies directly in a folder is meant (`docs/*`). */
  readonly direct: boolean;
  /** True where nothing in the pattern stands for something else. */
  readonly plain: boolean;
  /** Segments in which nothing stands for something else: a path has to have them all. */
  readonly words: readonly string[];
  /** As they are written, without `@`, in small letters; empty: nobody. */
  readonly owners: readonly string[];
}

const MOST_RULES = 1000;
const MOST_OWNERS = 50;

/** Where the hosts look for it, in their order. */
export const OWNER_FILES: readonly string[] = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS', '.gitlab/CODEOWNERS'];

/** The rules of an owners file in their order. Sections are headings here: each line counts as if it stood alone. */
export function parseOwners(text: string): readonly OwnerRule[] {
  const lines = text.split('\n').map((line) => line.replace(/(?:^|\s)#.*$/, '').trim());
  return lines
    .filter((line) => line !== '' && !/^\^?\[/.test(line))
    .slice(0, MOST_RULES)
    .map(ruleOf);
}

function ruleOf(line: string): OwnerRule {
  const [written = '', ...owners] = line.split(/\s+/);
  const path = written.replace(/^\//, '').replace(/\/$/, '');
  const anchored = written.startsWith('/') || path.includes('/');
  const pattern = anchored ? path.split('/') : ['**', path];
  const direct = anchored && pattern.at(-1) === '*';
  const words = pattern.filter((segment) => !/[*?]/.test(segment));
  const plain = words.length === pattern.length;
  return { pattern, direct, plain, words, owners: owners.slice(0, MOST_OWNERS).map((owner) => owner.replace(/^@/, '').toLowerCase()) };
}

/** The owners of a path by the last rule that fits it; empty where nobody owns it. */
export function ownersOfPath(rules: readonly OwnerRule[], path: string): readonly string[] {
  const parts = path.split('/');
  return rules.findLast((rule) => fits(rule, parts))?.owners ?? [];
}

/** Walks both at once: a set of places in the pattern that the parts read so far lead to, so no pattern takes longer than its length times that of the path. */
function fits({ pattern, direct, plain, words }: OwnerRule, parts: readonly string[]): boolean {
  if (plain) return pattern.length <= parts.length && pattern.every((segment, at) => segment === parts[at]);
  if (!words.every((word) => parts.includes(word))) return false;
  let places = withSkipped(pattern, new Set([0]));
  for (const [at, part] of parts.entries()) {
    const next = new Set<number>();
    for (const place of places) {
      const segment = pattern[place];
      if (segment === '**') next.add(place);
      else if (segment !== undefined && segmentFits(segment, part)) next.add(place + 1);
    }
    places = withSkipped(pattern, next);
    // What a pattern names may be a folder: then all below it is meant.
    if (places.has(pattern.length) && (!direct || at === parts.length - 1)) return true;
  }
  return false;
}

/** `**` may stand for nothing. */
function withSkipped(pattern: readonly string[], places: Set<number>): Set<number> {
  for (const place of places) if (pattern[place] === '**') places.add(place + 1);
  return places;
}

/** `*` stands for any letters, `?` for one: the pieces between the stars have to follow one another. */
function segmentFits(segment: string, part: string): boolean {
  const [first = '', ...rest] = segment.split('*');
  if (!startsWith(part, first)) return false;
  if (rest.length === 0) return part.length === first.length;
  let at = first.length;
  const last = rest.pop() ?? '';
  for (const piece of rest) {
    const found = indexFrom(part, piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  return part.length - last.length >= at && startsWith(part.slice(part.length - last.length), last);
}

function startsWith(text: string, piece: string): boolean {
  if (!piece.includes('?')) return text.startsWith(piece);
  return text.length >= piece.length && [...piece].every((letter, at) => letter === '?' || letter === text.charAt(at));
}

function indexFrom(text: string, piece: string, from: number): number {
  if (!piece.includes('?')) return text.indexOf(piece, from);
  for (let at = from; at + piece.length <= text.length; at += 1) if (startsWith(text.slice(at), piece)) return at;
  return -1;
}
