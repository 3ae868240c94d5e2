import type { Described } from './features.ts';
import { kindOfPath, type PathKind } from './path-kind.ts';
import { certainly } from './probabilities.ts';
import { raisesVersions } from './topic.ts';
import type { Verdict } from './verdict.ts';

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
  const kinds = new Set(touches.map(({ path }) => kindOfPath(path)));
  for (const kind of kinds) if (!ABOUT_THE_WORK.has(kind)) return undefined;
  return upkeep('paths', kinds.has('pipeline') ? PIPELINE : DOCUMENTS);
}

function upkeep(by: Verdict['by'], confidence: number): Verdict {
  return { class: 'upkeep', confidence, by, probabilities: certainly('upkeep', confidence) };
}
