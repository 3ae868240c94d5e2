import type { Verdict } from '#model/verdict.ts';
import type { Described } from './features.ts';
import { kindOfPath, type PathKind } from './path-kind.ts';
import { certainly } from './probabilities.ts';
import { raisesVersions } from './topic.ts';

/** Files that no customer ever gets. Manifests, tests and infrastructure alone are not among them: there the model is right more often. */
const ABOUT_THE_WORK: ReadonlySet<PathKind> = new Set(['documentation', 'community', 'changelog', 'picture', 'pipeline']);
/** Share of right answers of each rule on the commits of people in the repositories that the model is learnt from (`npm run evaluate:work` measures it on others). */
const RAISING_VERSIONS = 0.93;
const PIPELINE = 0.91;
const DOCUMENTS = 0.96;

/** What subject and paths say by themselves as surely as the model would, and more plainly. */
export function byRules({ subject, touches }: Described): Verdict | undefined {
  if (raisesVersions(subject)) return upkeep('version', RAISING_VERSIONS);
  if (touches.length === 0) return undefined;
  if (touches.some(({ path }) => !ABOUT_THE_WORK.has(kindOfPath(path)))) return undefined;
  return upkeep('paths', touches.some(({ path }) => kindOfPath(path) === 'pipeline') ? PIPELINE : DOCUMENTS);
}

function upkeep(by: Verdict['by'], confidence: number): Verdict {
  return { class: 'upkeep', confidence, by, probabilities: certainly('upkeep', confidence) };
}
