/**
 * Settings of a git configuration, read as text: nothing is included, expanded or obeyed. Only what is needed to
 * understand the object store and to name the repository is ever looked up.
 */
export type GitConfig = ReadonlyMap<string, string>;

/** Keys are `section.key` and `section.subsection.key`, with section and key in lower case; the last value wins. */
export function parseGitConfig(text: string): GitConfig {
  const settings = new Map<string, string>();
  let section = '';
  for (const line of text.split('\n')) {
    const trimmed = line.trim();
    if (trimmed.startsWith('[')) {
      section = sectionName(trimmed);
      continue;
    }
    const equals = trimmed.indexOf('=');
    if (equals > 0) settings.set(`${section}.${trimmed.slice(0, equals).trim().toLowerCase()}`, settingValue(trimmed.slice(equals + 1)));
  }
  return settings;
}

function sectionName(line: string): string {
  const inside = line.slice(1, Math.max(1, line.indexOf(']')));
  const quote = inside.indexOf('"');
  if (quote < 0) return inside.trim().toLowerCase();
  const subsection = inside.slice(quote + 1, Math.max(quote + 1, inside.lastIndexOf('"')));
  return `${inside.slice(0, quote).trim().toLowerCase()}.${subsection}`;
}

function settingValue(text: string): string {
  const value = text.trim();
  if (value.startsWith('"')) return value.slice(1, Math.max(1, value.indexOf('"', 1)));
  return (value.split(/[#;]/, 1)[0] ?? '').trim();
}
