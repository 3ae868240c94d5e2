import type { Fact, FactsOfFile } from '#model/fact.ts';
import type { Gate } from '#model/flow.ts';

/** What else may start a pipeline besides a person. */
const AUTOMATIC = [
  'on.push',
  'on.pull_request',
  'on.pull_request_target',
  'on.schedule',
  'on.release',
  'on.workflow_run',
  'on.workflow_call',
  'on.merge_group',
  'on.merged',
  'on.repository_dispatch',
];

/** Programs by which a pipeline deploys. */
export const DEPLOYS =
  /^(?:(?:terraform|terragrunt|tofu) apply|kubectl|helm (?:install|upgrade)|pulumi up|(?:cdk|sam|serverless|sls|fly|flyctl|firebase|wrangler) deploy|vercel(?: deploy)?|ansible-playbook|argocd|cf|eb|heroku|kamal|nomad|aws (?:ecs|lambda|cloudformation|s3|deploy)|gcloud (?:run|app|functions|deploy)|az (?:webapp|containerapp|functionapp|deployment))$/;

/** Deployment environments, approvals, and what deploys only when a person starts it. */
export function gatesIn(files: readonly FactsOfFile[]): Gate[] {
  return files.flatMap((file) => {
    const manual = startedByHand(file);
    return file.facts.flatMap((fact): Gate[] => {
      const kind = fact === manual ? 'manual-start' : kindOf(file, fact);
      const name = kind === 'environment' ? fact.label : (fact.label ?? file.path);
      const place = { repository: file.repository, path: file.path, line: fact.line };
      return kind === undefined || name === undefined ? [] : [{ kind, name, place }];
    });
  });
}

function kindOf(file: FactsOfFile, fact: Fact): Gate['kind'] | undefined {
  if (fact.in !== 'structure') return undefined;
  if (fact.name === 'environment' || fact.name === 'approval') return fact.name;
  return fact.name === 'manual-start' && deploys(file, fact) ? 'manual-start' : undefined;
}

/** A job that a person starts deploys when it names an environment or its programs do; a whole pipeline when any of its jobs does. */
function deploys(file: FactsOfFile, { label, attributes }: Fact): boolean {
  if (file.reader === 'kubernetes' || attributes?.['environment'] !== undefined) return true;
  const commands = file.facts.filter((fact) => fact.in === 'command');
  const own = commands.filter((fact) => fact.label === label);
  return (own.length > 0 ? own : commands).some((fact) => DEPLOYS.test(fact.name));
}

function startedByHand(file: FactsOfFile): Fact | undefined {
  const workflow = file.facts.find((fact) => fact.in === 'structure' && fact.name === 'workflow');
  const byHand =
    workflow?.attributes?.['on.workflow_dispatch'] !== undefined &&
    AUTOMATIC.every((trigger) => workflow.attributes?.[trigger] === undefined);
  return byHand && file.facts.some((fact) => fact.in === 'command' && DEPLOYS.test(fact.name)) ? workflow : undefined;
}
