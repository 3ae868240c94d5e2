import type { Environment } from '#model/environment.ts';

const NONPRODUCTION =
  /(?:^|[/_.-])(?:test|tests|testing|__tests__|e2e|fixtures?|mocks?|testdata|dev|develop|development|devcontainer|ddev|lando|vagrant|gitpod|bunnyshell|local|localhost|sandbox|staging|stg|qa|uat|ci(?![_-]?cd(?=$|[/_.-]))|load-?(?:tests?|gen(?:erators?)?)|locust|review[_-]?apps?|k6|selenium|cypress|playwright|benchmarks?)(?=$|[/_.-])/i;
const OPTIONAL =
  /(?:^|[/_.-])(?:examples?|samples?|demos?|docs?|documentation|tutorials?|boilerplate|contrib|extras|optional|variants?|archived|deprecated)(?=$|[/_.-])/i;
const PRODUCTION = /(?:^|[/_.-])(?:prod|production)(?=$|[/_.-])/i;
/** Words that also name parts of products (`integration-api`, `legacy-billing`, `live-scores`) count only as a whole folder. */
const WHOLE_FOLDERS: Readonly<Record<string, Environment>> = {
  archive: 'optional',
  ephemeral: 'nonproduction',
  integration: 'nonproduction',
  legacy: 'optional',
  live: 'production',
  old: 'optional',
  perf: 'nonproduction',
  preview: 'nonproduction',
  spec: 'nonproduction',
  specs: 'nonproduction',
  stage: 'nonproduction',
  website: 'optional',
};

/** What the path alone says. `examples/prod` is still an example. */
export function fromPath(path: string): Environment {
  if (OPTIONAL.test(path.slice(0, path.lastIndexOf('/') + 1)) || /[._-](?:example|sample)(?=$|[._-])/i.test(path)) return 'optional';
  const whole = path
    .toLowerCase()
    .split('/')
    .slice(0, -1)
    .map((folder) => (Object.hasOwn(WHOLE_FOLDERS, folder) ? WHOLE_FOLDERS[folder] : undefined));
  if (whole.includes('optional')) return 'optional';
  if (NONPRODUCTION.test(path) || whole.includes('nonproduction')) return 'nonproduction';
  return PRODUCTION.test(path) || whole.includes('production') ? 'production' : 'unknown';
}

const BUILD_WORD = /(^|[/_.-])ci(?=$|[/_.-])/gi;

/** Without the word for all pipelines: `.gitlab-ci.yml`, `ci/Jenkinsfile`, `ci/Dockerfile` of what is delivered. */
export function withoutBuildWord(path: string): string {
  return path.replace(BUILD_WORD, '$1');
}
