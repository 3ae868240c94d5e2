import type { Fact } from '#model/fact.ts';
import { deploymentFact } from '../pipeline/deployment.ts';
import { resolved, scriptWith, type Values } from '../pipeline/values.ts';
import { deploymentsIn } from '../script/deploys.ts';
import { entry, field, textOf, type YamlNode } from '../yaml/node.ts';

interface DeployAction {
  readonly as: string;
  /** Inputs of the action. */
  readonly name?: string;
  readonly image?: string;
  readonly folder?: string;
}

/** Actions of the platforms themselves, by their names in small letters. */
const ACTIONS: ReadonlyMap<string, DeployAction> = new Map([
  ['google-github-actions/deploy-cloudrun', { as: 'gcloud-run/service', name: 'service', image: 'image', folder: 'source' }],
  ['google-github-actions/deploy-cloud-functions', { as: 'gcloud-functions/function', name: 'name', folder: 'source_dir' }],
  ['azure/webapps-deploy', { as: 'azure-app-service/app', name: 'app-name', image: 'images', folder: 'package' }],
  ['azure/functions-action', { as: 'azure-functions/app', name: 'app-name', image: 'image', folder: 'package' }],
  [
    'azure/container-apps-deploy-action',
    { as: 'azure-container-apps/app', name: 'containerAppName', image: 'imageToDeploy', folder: 'appSourcePath' },
  ],
  ['azure/static-web-apps-deploy', { as: 'azure-static-web-apps/app', folder: 'app_location' }],
  ['aws-actions/aws-lambda-deploy', { as: 'aws-lambda/function', name: 'function-name', image: 'image-uri', folder: 'code-artifacts-dir' }],
  ['akhileshns/heroku-deploy', { as: 'heroku/app', name: 'heroku_app_name', folder: 'appdir' }],
]);

/** What a step hands to a hosting platform by the platform's own action. */
export function deployedBy(step: YamlNode, job: string | undefined, values: Values): readonly Fact[] {
  const uses = entry(step, 'uses');
  const action = ACTIONS.get((textOf(uses?.value) ?? '').split('@', 1)[0]?.toLowerCase() ?? '');
  if (uses === undefined || action === undefined) return [];
  const given = (input: string | undefined): string | undefined => {
    const text = input === undefined ? undefined : textOf(field(step, 'with', input));
    return text === undefined ? undefined : resolved(text.trim(), values);
  };
  const { as, name, image, folder } = action;
  return [deploymentFact({ as, name: given(name), image: given(image), folder: given(folder), line: uses.line }, job)];
}

/** What a script that starts in `folder` hands to a hosting platform. */
export function deployedByScript(
  text: string,
  { folder, values }: { readonly folder: string; readonly values: Values },
  { job, lineOf }: { readonly job: string | undefined; readonly lineOf: (offset: number) => number },
): readonly Fact[] {
  return deploymentsIn(scriptWith(text, values)).map((one) => {
    const from = one.folder === undefined ? undefined : `${folder}/${one.folder}`;
    return deploymentFact({ ...one, folder: from, line: lineOf(one.line) }, job);
  });
}
