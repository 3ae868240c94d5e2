import type { Reader } from '../reader.ts';
import { addresses } from './addresses.ts';
import { amplify } from './amplify.ts';
import { ansiblePlaybook } from './ansible-playbook.ts';
import { ansibleTasks } from './ansible-tasks.ts';
import { appEngine } from './app-engine.ts';
import { arm } from './arm.ts';
import { aspire } from './aspire.ts';
import { azureDeveloper } from './azure-developer.ts';
import { azurePipelines } from './azure-pipelines.ts';
import { bicep } from './bicep.ts';
import { buildSpecification } from './build-specification.ts';
import { buildkite } from './buildkite.ts';
import { caddyfile } from './caddyfile.ts';
import { cargo } from './cargo.ts';
import { chef } from './chef.ts';
import { circleci } from './circleci.ts';
import { cloudBuild } from './cloud-build.ts';
import { cloudFoundry } from './cloud-foundry.ts';
import { cloudformation } from './cloudformation.ts';
import { code } from './code.ts';
import { codeDeploy } from './code-deploy.ts';
import { compose } from './compose.ts';
import { composer } from './composer.ts';
import { configFiles } from './config-files.ts';
import { containerPatch } from './container-patch.ts';
import { crontab } from './crontab.ts';
import { csproj } from './csproj.ts';
import { dockerfile } from './dockerfile.ts';
import { dotenv } from './dotenv.ts';
import { ecsTask } from './ecs-task.ts';
import { elasticBeanstalk } from './elastic-beanstalk.ts';
import { environmentSettings } from './environment-settings.ts';
import { fly } from './fly.ts';
import { frameworkSettings } from './framework-settings.ts';
import { gemfile } from './gemfile.ts';
import { githubActions } from './github-actions.ts';
import { gitlabCi } from './gitlab-ci.ts';
import { goMod } from './go-mod.ts';
import { gradle } from './gradle.ts';
import { gradleCatalog } from './gradle-catalog.ts';
import { haproxy } from './haproxy.ts';
import { helmChart } from './helm-chart.ts';
import { helmfile } from './helmfile.ts';
import { heroku } from './heroku.ts';
import { jenkinsfile } from './jenkinsfile.ts';
import { kamal } from './kamal.ts';
import { kubernetes } from './kubernetes.ts';
import { kustomization } from './kustomization.ts';
import { lockFile } from './lock-file.ts';
import { makefile } from './makefile.ts';
import { mix } from './mix.ts';
import { netlify } from './netlify.ts';
import { nginx } from './nginx.ts';
import { nomad } from './nomad.ts';
import { packageJson } from './package-json.ts';
import { packer } from './packer.ts';
import { pom } from './pom.ts';
import { procfile } from './procfile.ts';
import { program } from './program.ts';
import { puppet } from './puppet.ts';
import { pyproject } from './pyproject.ts';
import { readme } from './readme.ts';
import { render } from './render.ts';
import { requirements } from './requirements.ts';
import { runtimeVersion } from './runtime-version.ts';
import { sbt } from './sbt.ts';
import { serverless } from './serverless.ts';
import { signs } from './signs.ts';
import { skaffold } from './skaffold.ts';
import { stackValues } from './stack-values.ts';
import { supervisord } from './supervisord.ts';
import { systemd } from './systemd.ts';
import { terraform } from './terraform.ts';
import { terraformJson } from './terraform-json.ts';
import { terraformValues } from './terraform-values.ts';
import { terragrunt } from './terragrunt.ts';
import { vercel } from './vercel.ts';
import { wrangler } from './wrangler.ts';

/** Every format that is read. A file goes to each reader that wants it. */
export const READERS: readonly Reader[] = [
  addresses,
  amplify,
  ansiblePlaybook,
  ansibleTasks,
  appEngine,
  arm,
  aspire,
  azureDeveloper,
  azurePipelines,
  bicep,
  buildkite,
  buildSpecification,
  caddyfile,
  cargo,
  chef,
  circleci,
  cloudBuild,
  cloudformation,
  cloudFoundry,
  code,
  codeDeploy,
  compose,
  composer,
  configFiles,
  containerPatch,
  crontab,
  csproj,
  dockerfile,
  dotenv,
  ecsTask,
  elasticBeanstalk,
  environmentSettings,
  fly,
  frameworkSettings,
  gemfile,
  githubActions,
  gitlabCi,
  goMod,
  gradle,
  gradleCatalog,
  haproxy,
  helmChart,
  helmfile,
  heroku,
  jenkinsfile,
  kamal,
  kubernetes,
  kustomization,
  lockFile,
  makefile,
  mix,
  netlify,
  nginx,
  nomad,
  packageJson,
  packer,
  pom,
  procfile,
  program,
  puppet,
  pyproject,
  readme,
  render,
  requirements,
  runtimeVersion,
  sbt,
  serverless,
  signs,
  skaffold,
  stackValues,
  supervisord,
  systemd,
  terraform,
  terraformJson,
  terraformValues,
  terragrunt,
  vercel,
  wrangler,
];
