/** Languages whose imports and calls are read, by the ending of a file's name. */
export type Language = 'script' | 'python' | 'go' | 'jvm' | 'dotnet' | 'ruby' | 'php';

const ENDINGS: ReadonlyMap<string, Language> = new Map<string, Language>([
  ...['js', 'jsx', 'mjs', 'cjs', 'ts', 'tsx', 'mts', 'cts', 'vue', 'svelte'].map((ending) => [ending, 'script'] as const),
  ['py', 'python'],
  ['go', 'go'],
  ...['java', 'kt', 'scala'].map((ending) => [ending, 'jvm'] as const),
  ['cs', 'dotnet'],
  ['rb', 'ruby'],
  ['php', 'php'],
]);
/** Code that only tests, types or is made by a tool. */
const NO_PRODUCT =
  /(?:^|[/_.-])(?:tests?|__tests__|specs?|fixtures?|mocks?|testdata|stories|e2e|cypress|min|bundle|d|pb|generated)(?:[/_.-]|$)|(?:Tests?|Spec|IT)\.\w{2,5}$/;

/** The language of a path; undefined for other files and for tests, declarations and generated code. */
export function languageOf(path: string): Language | undefined {
  const language = ENDINGS.get(path.slice(path.lastIndexOf('.') + 1));
  return language === undefined || NO_PRODUCT.test(path) ? undefined : language;
}

/** True where the line up to a position is a comment. */
export function isCommented(text: string, position: number): boolean {
  const line = text.slice(Math.max(text.lastIndexOf('\n', position - 1) + 1, position - 300), position);
  return /^\s*(?:\/\/|#|\*|\/\*|--)/.test(line) || /\s\/\/ /.test(line);
}
