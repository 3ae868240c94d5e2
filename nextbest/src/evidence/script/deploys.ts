import { type Options, optionsOf } from './options.ts';
import { simpleCommands } from './scan.ts';

/** What a script hands to a hosting platform to run. */
export interface Deployment {
  /** `gcloud-run/service`: the platform, and what it calls that which it runs. */
  readonly as: string;
  readonly name?: string | undefined;
  readonly image?: string | undefined;
  readonly folder?: string | undefined;
  /** From 0, within the script. */
  readonly line: number;
}

interface DeployCommand {
  readonly words: string;
  readonly as: string;
  /** Options that name what is deployed; `first`: the first word behind the command. */
  readonly name: readonly string[] | 'first';
  readonly image?: readonly string[];
  readonly folder?: readonly string[];
}

const NAME = ['--name', '-n'];

const COMMANDS: readonly DeployCommand[] = [
  { words: 'gcloud run deploy', as: 'gcloud-run/service', name: 'first', image: ['--image'], folder: ['--source'] },
  { words: 'gcloud functions deploy', as: 'gcloud-functions/function', name: 'first', folder: ['--source'] },
  { words: 'az containerapp up', as: 'azure-container-apps/app', name: NAME, image: ['--image', '-i'], folder: ['--source'] },
  { words: 'az containerapp update', as: 'azure-container-apps/app', name: NAME, image: ['--image', '-i'] },
  { words: 'az webapp up', as: 'azure-app-service/app', name: NAME },
  { words: 'az webapp deploy', as: 'azure-app-service/app', name: NAME },
  { words: 'az webapp deployment source config-zip', as: 'azure-app-service/app', name: NAME },
  { words: 'az functionapp deployment source config-zip', as: 'azure-functions/app', name: NAME },
  { words: 'aws lambda update-function-code', as: 'aws-lambda/function', name: ['--function-name'], image: ['--image-uri'] },
  { words: 'heroku container:push', as: 'heroku/app', name: ['--app', '-a'] },
  { words: 'heroku container:release', as: 'heroku/app', name: ['--app', '-a'] },
];

/** Stages of the command line of Google Cloud, between the program and the command. */
const STAGE = new Set(['alpha', 'beta']);

/** Which of their options take no value is not known: what is no option itself is taken for the value of the one before it. */
function isValue(_option: string, next: string): boolean {
  return next !== '' && !next.startsWith('-');
}

/** The deployments of a shell script, in their order. */
export function deploymentsIn(script: string): readonly Deployment[] {
  return simpleCommands(script).flatMap(({ words, line }) => {
    const plain = words[0] === 'sudo' ? words.slice(1) : words;
    const said = plain.filter((word, at) => at !== 1 || !STAGE.has(word));
    const command = COMMANDS.find((one) => one.words.split(' ').every((word, at) => said[at] === word));
    return command === undefined ? [] : [deploymentOf(command, optionsOf(said.slice(command.words.split(' ').length), isValue), line)];
  });
}

function deploymentOf({ as, name, image = [], folder = [] }: DeployCommand, { options, plain }: Options, line: number): Deployment {
  const valueOf = (names: readonly string[]): string | undefined => names.map((one) => options.get(one)).find((one) => one !== undefined);
  return { as, name: name === 'first' ? plain[0] : valueOf(name), image: valueOf(image), folder: valueOf(folder), line };
}
