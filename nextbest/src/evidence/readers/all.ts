import type { Reader } from '../reader.ts';
import { azurePipelines } from './azure-pipelines.ts';
import { buildkite } from './buildkite.ts';
import { cargo } from './cargo.ts';
import { circleci } from './circleci.ts';
import { cloudBuild } from './cloud-build.ts';
import { cloudformation } from './cloudformation.ts';
import { compose } from './compose.ts';
import { composer } from './composer.ts';
import { csproj } from './csproj.ts';
import { dockerfile } from './dockerfile.ts';
import { gemfile } from './gemfile.ts';
import { githubActions } from './github-actions.ts';
import { gitlabCi } from './gitlab-ci.ts';
import { goMod } from './go-mod.ts';
import { gradle } from './gradle.ts';
import { gradleCatalog } from './gradle-catalog.ts';
import { helmChart } from './helm-chart.ts';
import { jenkinsfile } from './jenkinsfile.ts';
import { kubernetes } from './kubernetes.ts';
import { kustomization } from './kustomization.ts';
import { packageJson } from './package-json.ts';
import { pom } from './pom.ts';
import { pyproject } from './pyproject.ts';
import { readme } from './readme.ts';
import { requirements } from './requirements.ts';
import { runtimeVersion } from './runtime-version.ts';
import { skaffold } from './skaffold.ts';
import { terraform } from './terraform.ts';
import { terraformJson } from './terraform-json.ts';
import { terraformValues } from './terraform-values.ts';
import { terragrunt } from './terragrunt.ts';

/** Every format that is read. A file goes to each reader that wants it. */
export const READERS: readonly Reader[] = [
  azurePipelines,
  buildkite,
  cargo,
  circleci,
  cloudBuild,
  cloudformation,
  compose,
  composer,
  csproj,
  dockerfile,
  gemfile,
  githubActions,
  gitlabCi,
  goMod,
  gradle,
  gradleCatalog,
  helmChart,
  jenkinsfile,
  kubernetes,
  kustomization,
  packageJson,
  pom,
  pyproject,
  readme,
  requirements,
  runtimeVersion,
  skaffold,
  terraform,
  terraformJson,
  terraformValues,
  terragrunt,
];
