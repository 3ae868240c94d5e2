const RUNTIME = /^(nodejs|python|java|go|dotnetcore|dotnet|ruby)(\d[\d.]*)?/;
const NAMES: Readonly<Record<string, string>> = { nodejs: 'node', dotnetcore: 'dotnet' };

/** `nodejs14.x` is node 14, `python3.8` python 3.8, `java8.al2` java 8; undefined for runtimes that the team brings itself. */
export function runtimeOf(written: string): { readonly name: string; readonly version: string | undefined } | undefined {
  const [, language, version] = RUNTIME.exec(written) ?? [];
  return language === undefined ? undefined : { name: NAMES[language] ?? language, version: version?.replace(/\.+$/, '') };
}
