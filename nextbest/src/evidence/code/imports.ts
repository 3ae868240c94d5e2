import { pythonName } from '../python-requirement.ts';
import type { Language } from './language.ts';

/** What a line of code imports, as the manifests of its ecosystem write it (`npm:stripe`); `at` is the offset. */
export interface Import {
  readonly name: string;
  readonly at: number;
}

const PATTERNS: Readonly<Partial<Record<Language, RegExp>>> = {
  script:
    /(?<![^\n;])[ \t]{0,40}(?:import|export)\s{1,5}(?:[\w$*{},\s]{1,2000}?\bfrom\s{1,5})?["']([^"'\n]{1,200})["']|\b(?:require|import)\(\s{0,5}["']([^"'\n]{1,200})["']/g,
  python: /^[ \t]{0,40}(?:from[ \t]{1,5}([\w.]{1,200})[ \t]{1,5}import[ \t]{1,5}\(?[ \t]{0,5}(\w{0,60})|import[ \t]{1,5}([\w.]{1,200}))/gm,
  go: /^[ \t]{0,10}(?:import[ \t]{1,5})?(?:[\w.]{1,60}[ \t]{1,5})?"([\w.-]{1,100}\.[a-z]{2,20}\/[\w./~-]{1,200})"[ \t]{0,5}(?:\/\/.*)?$/gm,
  dotnet: /^[ \t]{0,10}(?:global )?using (?:static )?([A-Z]\w{0,60}(?:\.\w{1,60}){0,8});/gm,
  ruby: /^[ \t]{0,20}require\(? ?["']([\w/-]{1,100})["']/gm,
};
const ECOSYSTEM: Readonly<Partial<Record<Language, string>>> = {
  script: 'npm',
  python: 'pypi',
  go: 'go',
  dotnet: 'nuget',
  ruby: 'rubygems',
};
/** Imports of one file that are kept. */
const LIMIT = 200;

/** The packages that a file imports, each at its first place; its own modules and those of the language itself are none. */
export function importsIn(text: string, language: Language): readonly Import[] {
  const pattern = PATTERNS[language];
  const found = new Map<string, Import>();
  if (pattern === undefined) return [];
  for (const match of text.matchAll(pattern)) {
    const name = packageOf(language, match);
    const key = `${ECOSYSTEM[language]}:${name}`;
    if (name !== undefined && !found.has(key)) found.set(key, { name: key, at: match.index + match[0].search(/\S/) });
    if (found.size >= LIMIT) break;
  }
  return [...found.values()];
}

function packageOf(language: Language, [, first, second, third]: RegExpMatchArray): string | undefined {
  const written = first ?? (language === 'script' ? second : third) ?? '';
  if (language === 'script') return scriptPackage(written);
  if (language === 'python') return pythonPackage(written, second);
  if (language === 'dotnet') return /^(?:System|Microsoft\.(?:Extensions|AspNetCore))\b/.test(written) ? undefined : written;
  return written;
}

function scriptPackage(written: string): string | undefined {
  return /^((?:@[\w.~-]{1,100}\/)?[a-z0-9][\w.~-]{0,100})(?:\/|$)/.exec(written)?.[1];
}

/** Distributions that are namespaces on disk: `from google.cloud import storage` is google-cloud-storage. */
function pythonPackage(written: string, name: string | undefined): string | undefined {
  if (written.startsWith('.')) return undefined;
  const parts = written.split('.');
  const whole =
    parts[0] === 'google' || parts[0] === 'azure'
      ? [...parts, ...(name === undefined || name === '' ? [] : [name])].slice(0, 3)
      : parts.slice(0, 1);
  return pythonName(whole.join('-'));
}
