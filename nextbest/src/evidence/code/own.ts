import type { Language } from './language.ts';

/** What a file of code gives to other files of the team and takes from them; `at` is the offset. */
export interface OwnCode {
  /** Package, module or namespace that the file says it is of. */
  readonly namespace?: Mention;
  /** What others can use of it, as it is called. */
  readonly names: readonly string[];
  /** How many of the names stand for something that does anything: no constant, no type alone. */
  readonly active: number;
  readonly bases: readonly Mention[];
  /** Modules that may be of the same repository, as they are written: which of them are is settled where its files are known. */
  readonly modules: readonly Mention[];
}

export interface Mention {
  readonly name: string;
  readonly at: number;
}

interface Patterns {
  readonly namespace?: RegExp;
  /** First group: what kind it is; second: its name. */
  readonly names: RegExp;
  readonly bases?: RegExp;
  /** First group: a module. */
  readonly modules?: RegExp;
}

const PATTERNS: Readonly<Record<Language, Patterns>> = {
  script: {
    names:
      /^export (?:default )?(?:declare )?(?:abstract )?(?:async )?(class|function|const|let|interface|type|enum)\*? (\w{2,60})(?=(?:: [^\n=]{1,80})?( = (?:async )?\(| = (?:async )?function| = \w{1,40} =>)?)/gm,
    bases: /\bclass \w{1,60}(?:<[^{}\n]{0,80}>)? extends ([\w.]{2,80})/g,
    modules:
      /(?:\bfrom|^import|\b(?:require|import)\() ?["']((?:\.{1,2}\/|[@~#]\/)[\w./@~-]{0,200}|\.{1,2}|[a-z][\w-]{0,60}\/[\w./-]{1,150})["']/gm,
  },
  python: {
    names: /^(?:async )?(class|def) ([A-Za-z]\w{1,60})/gm,
    bases: /^[ \t]{0,20}class \w{1,60}\(([\w., \t]{1,200})[),=[]/gm,
    modules: /^[ \t]{0,20}(?:from|import) (\.{1,5}[\w.]{0,150}|\w{1,60}(?:\.\w{1,60}){1,8})/gm,
  },
  go: { names: /^(func|type) (?:\([^()\n]{0,80}\) )?([A-Z]\w{1,60})/gm },
  jvm: {
    namespace: /^package ([a-z]\w{0,40}(?:\.\w{1,40}){1,12})/m,
    names:
      /^[ \t]{0,4}(?:(?:public|abstract|final|sealed|open|static|case|data|inline) ){0,5}(class|interface|enum|object|record|trait) ([A-Z]\w{1,60})/gm,
    bases: /\bclass \w{1,60}(?:<[^{}\n]{0,120}>)?\s{1,10}extends\s{1,5}([A-Z][\w.]{1,80})/g,
    modules: /^import (?:static )?([a-z]\w{0,40}(?:\.\w{1,60}){2,14})/gm,
  },
  dotnet: {
    namespace: /^namespace ([A-Z]\w{0,60}(?:\.\w{1,60}){0,10})/m,
    names: /^[ \t]{0,4}(?:(?:public|internal|abstract|sealed|static|partial) ){0,4}(class|interface|enum|record|struct) ([A-Z]\w{1,60})/gm,
    bases: /\bclass \w{1,60}(?:<[^{}\n]{0,80}>)?(?:\([^(){}]{0,300}\))?\s{0,10}: ?([A-Z]\w{1,80})/g,
  },
  ruby: {
    names: /^[ \t]{0,8}(class|module) ([A-Z][\w:]{1,80})/gm,
    bases: /^[ \t]{0,20}(?:class [\w:]{1,80} < |include |extend |prepend )(?:::)?([A-Z][\w:]{1,80})/gm,
    modules: /(?<![\w:"'.])(?:::)?([A-Z]\w{1,60}(?:::[A-Z]\w{1,60}){0,5})(?=\.[a-z])/g,
  },
  php: {
    namespace: /^namespace ([A-Z]\w{0,60}(?:\\\w{1,60}){0,10});/m,
    names: /^(?:abstract |final |readonly ){0,2}(class|interface|trait|enum) ([A-Z]\w{1,60})/gm,
    bases: /^(?:abstract |final |readonly ){0,2}class \w{1,60} extends \\?([\w\\]{2,120})/gm,
    modules: /^use ([A-Z]\w{0,60}(?:\\\w{1,60}){1,10})/gm,
  },
};

const ACTIVE: ReadonlySet<string> = new Set(['class', 'function', 'def', 'func', 'object', 'trait', 'module', 'struct']);

const MOST_NAMES = 24;
const MOST_BASES = 20;
const MOST_MODULES = 120;

/** Looked through, never parsed: what is written in an unusual way is not seen, and what stands in a comment may be. */
export function ownCodeIn(text: string, language: Language): OwnCode {
  const { namespace, names, bases, modules } = PATTERNS[language];
  const found = namespace === undefined ? undefined : mentionOf(text.match(namespace));
  const declared = [...namesIn(text, names)];
  return {
    ...(found === undefined ? {} : { namespace: found }),
    names: declared.map(({ name }) => name),
    active: declared.filter(({ active }) => active).length,
    bases: bases === undefined ? [] : basesIn(text, bases),
    modules: modules === undefined ? [] : distinct(text.matchAll(modules), MOST_MODULES).filter(isNear(language, found)),
  };
}

function* namesIn(text: string, pattern: RegExp): Generator<{ readonly name: string; readonly active: boolean }> {
  const seen = new Set<string>();
  for (const [, kind = '', name = '', calls] of text.matchAll(pattern)) {
    if (seen.has(name)) continue;
    seen.add(name);
    yield { name, active: ACTIVE.has(kind) || calls !== undefined };
    if (seen.size >= MOST_NAMES) return;
  }
}

/** Python names several in one place. */
function basesIn(text: string, pattern: RegExp): Mention[] {
  const all = distinct(text.matchAll(pattern), MOST_BASES);
  return all.flatMap(({ name, at }) => name.split(',').flatMap((one) => (one.trim() === '' ? [] : [{ name: one.trim(), at }])));
}

function distinct(matches: Iterable<RegExpMatchArray>, most: number): Mention[] {
  const found = new Map<string, Mention>();
  for (const match of matches) {
    const mention = mentionOf(match);
    if (mention !== undefined && !found.has(mention.name)) found.set(mention.name, mention);
    if (found.size >= most) break;
  }
  return [...found.values()];
}

/** At the first character that is no blank: an expression may begin in the line before. */
function mentionOf(match: RegExpMatchArray | null): Mention | undefined {
  const name = match?.[1];
  return match?.index === undefined || name === undefined ? undefined : { name, at: match.index + match[0].search(/\S/) };
}

/** Of packages that are named from an organisation down, those of its own: the first two words are the same. */
function isNear(language: Language, namespace: Mention | undefined): (mention: Mention) => boolean {
  if (language !== 'jvm') return () => true;
  const own = `${namespace?.name.split('.').slice(0, 2).join('.') ?? ''}.`;
  return ({ name }) => name.startsWith(own);
}
