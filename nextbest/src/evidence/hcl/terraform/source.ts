/** A module's source as it may be shown and compared. */
export interface Source {
  readonly name: string;
  readonly version?: string;
}

const SHAPE = /^[\w.:/@+~-]{1,300}$/;

/**
 * A module source without its query (which may carry keys) and without user and password; `?ref=` becomes the version.
 * Undefined when it is not an address.
 */
export function sourceOf(written: string): Source | undefined {
  const query = written.indexOf('?');
  const name = withoutUser(query < 0 ? written : written.slice(0, query));
  if (!SHAPE.test(name)) return undefined;
  const ref = query < 0 ? undefined : /(?:^|&)ref=([\w./-]{1,100})(?:&|$)/.exec(written.slice(query + 1, query + 500))?.[1];
  return ref === undefined ? { name } : { name, version: ref };
}

/** `https://user:password@host/…` → `https://host/…`; the fixed user of `git@host:…` stays. Rather too much goes than too little. */
function withoutUser(written: string): string {
  const getter = /^[a-z0-9]{1,20}::/.exec(written)?.[0] ?? '';
  const address = written.slice(getter.length);
  const user = address.lastIndexOf('@');
  const scheme = address.indexOf('://');
  if (user < 0 || (scheme < 0 && address.lastIndexOf(':', user) < 0)) return written;
  return getter + address.slice(0, scheme < 0 ? 0 : scheme + 3) + address.slice(user + 1);
}

/**
 * The addresses among the texts of a computed source (`condition ? "git::…//aws/rds?ref=…" : "../../../aws//rds"`), local
 * ones first.
 */
export function sourcesIn(expression: string): Source[] {
  const sources = textsIn(expression).flatMap((text) => (/^\.{0,2}\/|\/\/|::/.test(text) ? (sourceOf(text) ?? []) : []));
  return [...sources.filter(isLocal), ...sources.filter((source) => !isLocal(source))];
}

function isLocal({ name }: Source): boolean {
  return name.startsWith('.');
}

/** The quoted texts of an expression, the innermost where they are nested, as far as they are literal. */
function textsIn(expression: string): string[] {
  const local = expression.slice(0, 2000).replaceAll('${get_terragrunt_dir()}', '.').replaceAll('${path.module}', '.');
  return local.split('"').flatMap(literalPart);
}

/** Only a query may be computed: an address with a gap names nothing. */
function literalPart(text: string): string[] {
  const interpolation = text.indexOf('${');
  if (interpolation < 0) return [text];
  const query = text.indexOf('?');
  return query >= 0 && query < interpolation ? [text.slice(0, query)] : [];
}
