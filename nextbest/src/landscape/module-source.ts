/** `terraform-aws-queue` in a host's path: the name that the registry asks of a repository. */
const REPOSITORY = /[/:]([\w-]{1,60})\/terraform-([a-z]{1,20})-([\w-]{1,80})$/i;

/** The name that a public module has in the registry: `github.com/acme/terraform-aws-queue//modules/x` is `acme/queue/aws//modules/x`. */
export function registryName(source: string): string | undefined {
  const cut = source.indexOf('//', source.indexOf('://') + 3);
  const [whole, below] = cut < 0 ? [source, ''] : [source.slice(0, cut), source.slice(cut)];
  const [, owner, provider, name] = REPOSITORY.exec(whole.replace(/\.git$/, '')) ?? [];
  return owner === undefined ? undefined : `${owner}/${name}/${provider}${below}`;
}

/**
 * What a source ends in, from the most telling on: its last two parts, the last one, that one without what says that it is a module
 * (`acme-terraform-rds` is `rds`), and of a registry's `acme/rds/aws` the part before the provider.
 */
export function endingsOf(source: string): readonly string[] {
  const plain = source
    .toLowerCase()
    .replaceAll('_', '-')
    .replace('.git//', '/')
    .replace(/\.git$/, '')
    .replaceAll('//', '/');
  const parts = plain.split('/').slice(-2);
  const last = parts.at(-1) ?? '';
  const own = last.slice(Math.max(endOf(last, 'terraform-'), endOf(last, 'module-')));
  const before = PROVIDERS.has(last) ? [parts[0] ?? ''] : [];
  return [...new Set([parts.join('/'), last, own, own.replace(CLOUD, ''), ...before])].filter((ending) => ending !== '');
}

function endOf(text: string, word: string): number {
  const at = text.lastIndexOf(word);
  return at < 0 ? 0 : at + word.length;
}

const CLOUD = /^(?:aws|azure|azurerm|gcp|google)-/;
const PROVIDERS: ReadonlySet<string> = new Set(['aws', 'azurerm', 'google']);
