import type { Reader } from '../reader.ts';
import { cargo } from './cargo.ts';
import { cloudformation } from './cloudformation.ts';
import { compose } from './compose.ts';
import { composer } from './composer.ts';
import { csproj } from './csproj.ts';
import { dockerfile } from './dockerfile.ts';
import { gemfile } from './gemfile.ts';
import { githubActions } from './github-actions.ts';
import { goMod } from './go-mod.ts';
import { gradle } from './gradle.ts';
import { gradleCatalog } from './gradle-catalog.ts';
import { helmChart } from './helm-chart.ts';
import { kubernetes } from './kubernetes.ts';
import { kustomization } from './kustomization.ts';
import { packageJson } from './package-json.ts';
import { pom } from './pom.ts';
import { program } from './program.ts';
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
  cargo,
  cloudformation,
  compose,
  composer,
  csproj,
  dockerfile,
  gemfile,
  githubActions,
  goMod,
  gradle,
  gradleCatalog,
  helmChart,
  kubernetes,
  kustomization,
  packageJson,
  pom,
  program,
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
