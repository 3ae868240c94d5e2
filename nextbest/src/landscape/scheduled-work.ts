import { measured } from '#model/evidence.ts';
import type { Fact, FactsOfFile } from '#model/fact.ts';
import { wordsOfName } from '#model/secret.ts';
import { addUse, type Draft } from './draft.ts';
import type { EnvironmentOf } from './environment.ts';
import { baseName, resolvePath } from './path.ts';

/** Words in the name of a workflow that looks after the code or its delivery, and does none of the product's own work. */
const UPKEEP = new Set(
  (
    'advisory analysis analyze audit benchmark benchmarks build bump canary check checker checks ci codeql compatibility coverage dep ' +
    'dependabot dependencies dependency deploy deployment destroy docs drift e2e format fuzz fuzzing health image images integration issue ' +
    'issues label labels licence license lint lock mirror monitor nightly outdated perf performance plan pr prs publish quality refresh ' +
    'release renovate review sast scan scanner scans scorecard scorecards security smoke snyk sonar sonarqube stale template test testing ' +
    'tests trivy update updates upgrade upgrades validate validation verify version versions vulnerabilities vulnerability'
  ).split(' '),
);
/** An action that is itself the work on what production has. */
const WORKS = /(?:^|[/_-])(?:back-?ups?|restore|purge|vacuum)(?:$|[/_-])/i;
const SIGNS_IN = /^(?:aws-actions\/configure-aws-credentials|google-github-actions\/auth|azure\/login)$/i;
/** Programs that act on a cloud or a cluster. */
const ACTS = /^(?:aws|gcloud|az|kubectl|heroku|flyctl|fly|cf) ?/;
/** Programs that only get a job ready, carry files or shape text. */
const HELPS =
  /^(?:apt|apt-get|awk|basename|cat|chmod|cp|curl|cut|date|dirname|docker|find|gh|git|grep|gunzip|gzip|head|jq|ls|mkdir|mv|npm|pip3?|pipx|pnpm|rm|sed|sort|sudo|tail|tar|tee|touch|tr|unzip|uv|wc|wget|xargs|yarn|yq|zip|aws (?:configure|s3|sts)|gcloud (?:auth|config|storage)|az (?:account|login|storage))(?: |$)/;

export interface ScheduledRequest {
  readonly files: readonly FactsOfFile[];
  readonly environmentOf: EnvironmentOf;
  readonly services: readonly Draft[];
}

/** GitHub Actions is a scheduler as well where a workflow that comes back by the clock works on what production has. */
export function scheduledWork(request: ScheduledRequest): void {
  const [pipeline, ...others] = request.services.filter(({ uses }) => uses.some(({ technology }) => technology === GITHUB));
  if (pipeline === undefined || others.length > 0) return;
  const byPath = new Map(request.files.map((file) => [`${file.repository}:${file.path}`, file]));
  for (const file of request.files.filter(({ reader }) => reader === 'github-actions')) {
    const workflow = file.facts.find(({ in: source, name }) => source === 'structure' && name === 'workflow');
    const schedule = workflow?.attributes?.['on.schedule'];
    if (workflow === undefined || schedule === undefined || isUpkeep(file, workflow)) continue;
    if (request.environmentOf(file, workflow) !== 'production' || !worksOn(file, { ...request, byPath })) continue;
    const place = { repository: file.repository, path: file.path, line: schedule.line };
    const evidence = [measured(`${workflow.label ?? 'a workflow'} comes back by the clock`, place)];
    addUse(pipeline, { ...SCHEDULER, environment: 'production', settings: {}, evidence });
  }
}

const GITHUB = 'github-actions';
const SCHEDULER = { capability: 'scheduler', technology: GITHUB, technologyName: 'GitHub Actions', rung: 'saas' } as const;

function isUpkeep({ path }: FactsOfFile, { label = '' }: Fact): boolean {
  return wordsOfName(`${baseName(path).replace(/\.ya?ml$/, '')} ${label}`).some((word) => UPKEEP.has(word));
}

interface Known extends ScheduledRequest {
  readonly byPath: ReadonlyMap<string, FactsOfFile>;
}

/** A job of production that signs in to a cloud, or acts on one, and runs something; or the workflow that it calls does. */
function worksOn(file: FactsOfFile, { environmentOf, byPath }: Known): boolean {
  const called = file.facts
    .flatMap(({ in: source, references = [] }) => (source === 'structure' ? references : []))
    .flatMap(({ to, how }) =>
      how === 'module' && to.startsWith('.') ? (byPath.get(`${file.repository}:${resolvePath('', to) ?? ''}`) ?? []) : [],
    );
  if ([file, ...called].some(({ facts }) => facts.some(isImage))) return false;
  return [file, ...called].some((each) => {
    const acting = each.facts.filter((fact) => fact.in === 'action' || fact.in === 'command');
    const own = each === file ? acting.filter((fact) => environmentOf(each, fact) === 'production') : acting;
    const reaches = own.some(({ in: source, name }) => (source === 'action' ? SIGNS_IN.test(name) : ACTS.test(name)));
    return reaches && own.some(({ in: source, name }) => (source === 'command' ? !HELPS.test(name) : WORKS.test(name)));
  });
}

/** To build an image again every week is upkeep. */
function isImage({ in: source, name }: Fact): boolean {
  if (source === 'structure') return name === 'artifact' || name === 'registry';
  return source === 'action' && /(?:build-push|bake)-action$/.test(name);
}
