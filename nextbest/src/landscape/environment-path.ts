import type { Environment } from '#model/environment.ts';

const NONPRODUCTION =
  /(?:^|[/_.-])(?:test|tests|testing|__tests__|e2e|integration|spec|specs|fixtures?|mocks?|testdata|dev|develop|development|devcontainer|local|localhost|sandbox|staging|stage|stg|qa|uat|preview|ci|load-?tests?|benchmarks?|perf)(?=$|[/_.-])/i;
const OPTIONAL =
  /(?:^|[/_.-])(?:examples?|samples?|demos?|docs?|documentation|website|tutorials?|boilerplate|contrib|optional|variants?|archived?|deprecated|legacy|old)(?=$|[/_.-])/i;
const PRODUCTION = /(?:^|[/_.-])(?:prod|production|live)(?=$|[/_.-])/i;

/** What the path alone says. `examples/prod` is still an example. */
export function fromPath(path: string): Environment {
  if (OPTIONAL.test(path.slice(0, path.lastIndexOf('/') + 1)) || /[._-](?:example|sample)(?=$|[._-])/i.test(path)) return 'optional';
  if (NONPRODUCTION.test(path)) return 'nonproduction';
  return PRODUCTION.test(path) ? 'production' : 'unknown';
}
