const RUNTIME = /^(nodejs|python|java|go|ruby|php|dotnet)(\d{1,4})?$/;
/** Languages whose runtimes are written with the minor version behind one digit: `python312`, `go122`, `php83`. */
const WITH_MINOR = new Set(['python', 'go', 'ruby', 'php']);

/** `python312` is python 3.12, `nodejs22` node 22; undefined for what is no runtime of a language. */
export function platformRuntime(written: string): { readonly name: string; readonly version: string | undefined } | undefined {
  const [, language, digits = ''] = RUNTIME.exec(written) ?? [];
  if (language === undefined) return undefined;
  const version = WITH_MINOR.has(language) && digits.length > 1 ? `${digits[0]}.${digits.slice(1)}` : digits;
  return { name: language === 'nodejs' ? 'node' : language, version: version === '' ? undefined : version };
}
