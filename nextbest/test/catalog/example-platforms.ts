import type { Reader } from '#evidence/reader.ts';
import { amplify } from '#evidence/readers/amplify.ts';
import { ansiblePlaybook } from '#evidence/readers/ansible-playbook.ts';
import { appEngine } from '#evidence/readers/app-engine.ts';
import { aspire } from '#evidence/readers/aspire.ts';
import { azureDeveloper } from '#evidence/readers/azure-developer.ts';
import { azurePipelines } from '#evidence/readers/azure-pipelines.ts';
import { buildSpecification } from '#evidence/readers/build-specification.ts';
import { buildkite } from '#evidence/readers/buildkite.ts';
import { caddyfile } from '#evidence/readers/caddyfile.ts';
import { chef } from '#evidence/readers/chef.ts';
import { circleci } from '#evidence/readers/circleci.ts';
import { cloudBuild } from '#evidence/readers/cloud-build.ts';
import { cloudFoundry } from '#evidence/readers/cloud-foundry.ts';
import { codeDeploy } from '#evidence/readers/code-deploy.ts';
import { crontab } from '#evidence/readers/crontab.ts';
import { ecsTask } from '#evidence/readers/ecs-task.ts';
import { elasticBeanstalk } from '#evidence/readers/elastic-beanstalk.ts';
import { fly } from '#evidence/readers/fly.ts';
import { gitlabCi } from '#evidence/readers/gitlab-ci.ts';
import { haproxy } from '#evidence/readers/haproxy.ts';
import { heroku } from '#evidence/readers/heroku.ts';
import { jenkinsfile } from '#evidence/readers/jenkinsfile.ts';
import { kamal } from '#evidence/readers/kamal.ts';
import { netlify } from '#evidence/readers/netlify.ts';
import { nginx } from '#evidence/readers/nginx.ts';
import { nomad } from '#evidence/readers/nomad.ts';
import { packer } from '#evidence/readers/packer.ts';
import { puppet } from '#evidence/readers/puppet.ts';
import { render } from '#evidence/readers/render.ts';
import { serverless } from '#evidence/readers/serverless.ts';
import { supervisord } from '#evidence/readers/supervisord.ts';
import { systemd } from '#evidence/readers/systemd.ts';
import { vercel } from '#evidence/readers/vercel.ts';
import { wrangler } from '#evidence/readers/wrangler.ts';

/** The file that an example of a platform's own format stands in, by its mark's name or the first part of it. */
export const PLATFORM_FILES: Readonly<Record<string, { readonly reader: Reader; readonly path: string }>> = {
  ansible: { reader: ansiblePlaybook, path: 'site.yml' },
  amplify: { reader: amplify, path: 'amplify.yml' },
  'amplify/AppSync': { reader: amplify, path: 'backend-config.json' },
  aspire: { reader: aspire, path: 'AppHost.cs' },
  azd: { reader: azureDeveloper, path: 'azure.yaml' },
  'azure-pipelines': { reader: azurePipelines, path: 'azure-pipelines.yml' },
  buildkite: { reader: buildkite, path: '.buildkite/pipeline.yml' },
  codebuild: { reader: buildSpecification, path: 'buildspec.yml' },
  circleci: { reader: circleci, path: '.circleci/config.yml' },
  chef: { reader: chef, path: 'recipes/web.rb' },
  'cloud-build': { reader: cloudBuild, path: 'cloudbuild.yaml' },
  'gitlab-ci': { reader: gitlabCi, path: '.gitlab-ci.yml' },
  'app-engine': { reader: appEngine, path: 'app.yaml' },
  caddy: { reader: caddyfile, path: 'Caddyfile' },
  'cloud-foundry': { reader: cloudFoundry, path: 'manifest.yml' },
  'code-deploy': { reader: codeDeploy, path: 'appspec.yml' },
  crontab: { reader: crontab, path: 'crontab' },
  ecs: { reader: ecsTask, path: 'task.json' },
  'elastic-beanstalk': { reader: elasticBeanstalk, path: '.elasticbeanstalk/config.yml' },
  fly: { reader: fly, path: 'fly.toml' },
  haproxy: { reader: haproxy, path: 'haproxy.cfg' },
  kamal: { reader: kamal, path: 'config/deploy.yml' },
  netlify: { reader: netlify, path: 'netlify.toml' },
  nginx: { reader: nginx, path: 'nginx.conf' },
  nomad: { reader: nomad, path: 'web.nomad' },
  packer: { reader: packer, path: 'web.pkr.hcl' },
  puppet: { reader: puppet, path: 'web.pp' },
  render: { reader: render, path: 'render.yaml' },
  serverless: { reader: serverless, path: 'serverless.yml' },
  supervisord: { reader: supervisord, path: 'supervisord.conf' },
  vercel: { reader: vercel, path: 'vercel.json' },
  wrangler: { reader: wrangler, path: 'wrangler.toml' },
  'systemd/service': { reader: systemd, path: 'web.service' },
  'systemd/timer': { reader: systemd, path: 'web.timer' },
  heroku: { reader: heroku, path: 'heroku.yml' },
  jenkins: { reader: jenkinsfile, path: 'Jenkinsfile' },
};
