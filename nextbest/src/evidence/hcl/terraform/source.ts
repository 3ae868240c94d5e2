import { looksSecret } from '#model/secret.ts';
import { withoutUser } from '../../address.ts';

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
  const [name = '', query = ''] = withoutUser(written)?.split(/\?(.*)/s) ?? [];
  if (!SHAPE.test(name) || looksSecret(name) || /:\/\/[^/]*:(?!\d{1,5}(?:\/|$))/.test(name)) return undefined;
  const ref = /(?:^|&)ref=([\w./-]{1,100})(?:&|$)/.exec(query.slice(0, 500))?.[1];
  return ref === undefined ? { name } : { name, version: ref };
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
