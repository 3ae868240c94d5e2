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
  'on.repository_dispatch',
];

/** Programs by which a pipeline deploys. */
const DEPLOYS =
  /^(?:terraform|terragrunt|tofu|kubectl|helm|pulumi|cdk|sam|serverless|flyctl|aws (?:ecs|lambda|cloudformation|s3|deploy)|gcloud (?:run|app|functions|deploy)|az (?:webapp|containerapp|functionapp|deployment))$/;

/** Deployment environments that pipelines name, and deploying pipelines that only a person starts. */
export function gatesIn(files: readonly FactsOfFile[]): Gate[] {
  return files
    .filter((file) => file.reader === 'github-actions')
    .flatMap((file) => {
      const manual = startedByHand(file);
      return file.facts.flatMap((fact): Gate[] => {
        const place = { repository: file.repository, path: file.path, line: fact.line };
        if (fact.name === 'environment' && fact.label !== undefined) return [{ kind: 'environment', name: fact.label, place }];
        return fact === manual ? [{ kind: 'manual-start', name: fact.label ?? file.path, place }] : [];
      });
    });
}

function startedByHand(file: FactsOfFile): Fact | undefined {
  const workflow = file.facts.find((fact) => fact.in === 'structure' && fact.name === 'workflow');
  const byHand =
    workflow?.attributes?.['on.workflow_dispatch'] !== undefined &&
    AUTOMATIC.every((trigger) => workflow.attributes?.[trigger] === undefined);
  return byHand && file.facts.some((fact) => fact.in === 'command' && DEPLOYS.test(fact.name)) ? workflow : undefined;
}
