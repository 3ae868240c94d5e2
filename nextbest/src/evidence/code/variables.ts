import { looksSecret } from '#model/secret.ts';
import type { Import } from './imports.ts';
import { isCommented, type Language } from './language.ts';

const NAME = '([A-Z][A-Z0-9_]{2,60})';
const PATTERNS: Readonly<Record<Language, RegExp>> = {
  script: new RegExp(`\\b(?:process|import\\.meta)\\.env(?:\\.${NAME}\\b|\\[["']${NAME}["']\\])`, 'g'),
  python: new RegExp(`\\b(?:os\\.)?(?:environ(?:\\[|\\.get\\()|getenv\\()\\s{0,20}["']${NAME}["']`, 'g'),
  go: new RegExp(`\\b(?:os\\.)?(?:Getenv|LookupEnv)\\(\\s{0,20}"${NAME}"`, 'g'),
  jvm: new RegExp(`\\b(?:getenv\\(|sys\\.env(?:\\.get)?\\()\\s{0,20}"${NAME}"`, 'g'),
  dotnet: new RegExp(`\\bGetEnvironmentVariable\\(\\s{0,20}"${NAME}"`, 'g'),
  ruby: new RegExp(`\\bENV(?:\\[|\\.fetch\\(?)\\s{0,20}["']${NAME}["']`, 'g'),
  php: new RegExp(`\\b(?:getenv|env)\\(\\s{0,20}["']${NAME}["']|\\$_ENV\\[["']${NAME}["']\\]`, 'g'),
};
const LIMIT = 200;

/** The environment variables that a file reads, by name, each at its first place. Their defaults are never looked at. */
export function variablesIn(text: string, language: Language): readonly Import[] {
  return named(text, PATTERNS[language]);
}

/** As templates and substitutions in files of settings name them: `<%= ENV['NAME'] %>`, `${NAME}`, `${?NAME}`. */
const SUBSTITUTED = new RegExp(`\\bENV(?:\\[|\\.fetch\\(?)\\s{0,20}["']${NAME}["']|\\$\\{\\??${NAME}(?=[}:])`, 'g');
/** A file that only says which variable each setting is taken from. */
const MAPPING = /(?:^|\/)custom-environment-variables\.\w{2,5}$/;
const MAPPED = new RegExp(`:\\s{0,5}"${NAME}"`, 'g');

/** The environment variables that a file of settings is given values from. */
export function variablesInSettings(text: string, path: string): readonly Import[] {
  return named(text, MAPPING.test(path) ? MAPPED : SUBSTITUTED);
}

function named(text: string, pattern: RegExp): readonly Import[] {
  const found = new Map<string, Import>();
  for (const match of text.matchAll(pattern)) {
    const name = match[1] ?? match[2] ?? '';
    if (found.size < LIMIT && !found.has(name) && !looksSecret(name) && !isCommented(text, match.index))
      found.set(name, { name, at: match.index });
  }
  return [...found.values()];
}
