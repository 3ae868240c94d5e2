/** Words by which a title alone says it; a product may be called Sunset. */
const MARKS = 'deprecated|archived|unmaintained|decommissioned|obsolete|discontinued|superseded|no longer maintained|not maintained';
const STATES = 'deprecated|archived|unmaintained|decommissioned|obsolete|abandoned|discontinued|retired|superseded|sunset|sunsetted';
const ENDS = '(?:maintained|supported|developed|worked on|used|in use|under development|under active development)';

/** A mark at the beginning: `[DEPRECATED] shop`, `Archived: shop`, or nothing but the word. */
const MARKED = new RegExp(`^(?:${MARKS})(?=[\\])}:!.]| [-–—]|$)`);
/** A mark at the end of a title: `shop (deprecated)`. */
const MARKED_LAST = new RegExp(`[[(](?:${MARKS})[\\])]$`);
const ANNOUNCED =
  /^(?:archive|archival|archiving|deprecation|end of life|end of support|sunset|decommission|decommissioning|retirement) (?:status )?(?:notice|announcement|warning)$/;

const SUBJECT =
  '(?:this|the) (?:repo|repository|project|app|application|service|demo|code|codebase|code base|sample|package|library|module|tool|plugin|work|website|site)';
const BECAME =
  '(?:is|has been|was|is being|will be|has now been) (?:now |currently |officially |already |incorporated into and |scheduled to be )?';
/** Who no longer maintains it: with others it may well go on. */
const NOT_ONLY = '(?! (?:by|on|with|under|as)\\b)';
const SAID = [
  new RegExp(`${SUBJECT} ${BECAME}(?:${STATES})(?! (?:on|with|under|as)\\b)`),
  new RegExp(`${SUBJECT} (?:is|was) (?:now |currently )?(?:no longer|not) (?:actively |being )?${ENDS}${NOT_ONLY}`),
  new RegExp(`${SUBJECT} (?:is|will be|has been|was) (?:now )?archived and no longer ${ENDS}`),
  /(?:this|the) (?:repo|repository|project) has (?:reached|come to) (?:its |the |an )?(?:end of life|end)\b/,
];
/** What speaks about another one, or about what may happen: `a fork of …, because the project is no longer maintained`. */
const OTHERWISE =
  /\b(?:if|when|unless|until|whether|fork|forks|forked|original|predecessor|replaces|replacement|upstream|unlike|because|since|was once)\b/;
const OWN = /\b(?:this|it|repo|repository|project|app|application|code|service|module|library|package)\b/;

/**
 * Whether a sentence of a README's opening says that the repository itself has ended. `names` are the words, in small letters, by which it
 * calls itself; `title` is true for its title. What is said of a part, of another one or of a version is not said of itself.
 */
export function saysEnded(sentence: string, { names, title }: { readonly names: ReadonlySet<string>; readonly title: boolean }): boolean {
  const text = sentence
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\])}:!.([–—-]+/gu, ' ')
    .trim();
  const bare = text.replace(/^[^\p{L}]+/u, '');
  const words = (text.match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
  const marked = MARKED.test(bare) || (title && MARKED_LAST.test(text.replace(/[.!: ]+$/, '')));
  return marked || ANNOUNCED.test(words) || saidOfItself(words) || saidByName(words, names);
}

function saidOfItself(words: string): boolean {
  const at = Math.min(...SAID.map((said) => words.search(said)).filter((found) => found !== -1));
  return at !== Number.POSITIVE_INFINITY && !OTHERWISE.test(words.slice(0, at));
}

/** `Shop is no longer maintained`, or `Acme no longer uses Shop`, where the repository is called so. */
function saidByName(words: string, names: ReadonlySet<string>): boolean {
  const state = new RegExp(
    `^([\\p{L}\\p{N} ]{2,60}?) (?:is|has been) (?:now )?(?:${STATES}|no longer (?:actively )?${ENDS})${NOT_ONLY}`,
    'u',
  ).exec(words)?.[1];
  if (state !== undefined && state.split(' ').every((word) => word === 'the' || names.has(word))) return true;
  const [user, used] = words.split(' no longer uses ');
  const what = used?.split(' ')[0] ?? '';
  return what.length > 3 && names.has(what) && !OWN.test(user ?? '') && !(user ?? '').split(' ').includes(what);
}
