/** Readers of pipelines: what they say is about how production is delivered. */
export const PIPELINE_READERS: readonly string[] = [
  'github-actions',
  'azure-pipelines',
  'build-specification',
  'buildkite',
  'circleci',
  'cloud-build',
  'gitlab-ci',
  'jenkinsfile',
];

/** Readers of the own files of hosting platforms: what they describe runs in production unless its path says otherwise. */
export const PLATFORM_READERS: readonly string[] = [
  'amplify',
  'app-engine',
  'azure-developer',
  'cloud-foundry',
  'code-deploy',
  'ecs-task',
  'elastic-beanstalk',
  'fly',
  'helmfile',
  'heroku',
  'kamal',
  'netlify',
  'nomad',
  'render',
  'serverless',
  'systemd',
  'vercel',
  'wrangler',
];
