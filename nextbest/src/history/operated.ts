import type { Verdict } from '#model/verdict.ts';
import type { Described } from './features.ts';
import { isProduct, kindOfPath, type PathKind } from './path-kind.ts';
import { certainly } from './probabilities.ts';

const OPERATED =
  /\.(?:tf|tfvars|hcl|bicep|pp)$|(?:^|\/)(?:k8s|kubernetes|kubernetes-manifests|terraform|ansible|puppet|chef)\/.*\.(?:ya?ml|json|j2|erb|tpl)$/;
const BESIDE_IT: ReadonlySet<PathKind> = new Set([
  'documentation',
  'community',
  'configuration',
  'lock',
  'manifest',
  'pipeline',
  'changelog',
]);
/** Assumed: public repositories, whose labels the other rules were measured by, hardly ever operate what they describe. */
const CONFIDENCE = 0.8;
/** Where fewer commits than this touch any other code, the infrastructure may be the product itself. */
const LEAST_PRODUCT = 0.1;

/**
 * Judges commits on infrastructure alone by the repository that they are in: where the product's own code lies beside it, it is kept running for that
 * code, and work on it is upkeep. Elsewhere nothing is told.
 */
export function operatedBeside(commits: readonly Described[]): (commit: Described) => Verdict | undefined {
  const product = commits.filter(({ touches }) => touches.some(({ path }) => isProduct(kindOfPath(path)))).length;
  if (product < commits.length * LEAST_PRODUCT) return () => undefined;
  return (commit) => (onInfrastructure(commit) ? verdict : undefined);
}

const verdict: Verdict = {
  class: 'upkeep',
  confidence: CONFIDENCE,
  by: 'infrastructure',
  probabilities: certainly('upkeep', CONFIDENCE),
};

function onInfrastructure({ touches }: Described): boolean {
  let operated = false;
  for (const { path } of touches) {
    if (OPERATED.test(path)) operated = true;
    else if (!BESIDE_IT.has(kindOfPath(path))) return false;
  }
  return operated;
}
