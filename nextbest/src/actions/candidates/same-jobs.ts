import type { Capability } from '#model/capability.ts';

/** A job that one technology can do for a whole product. */
interface Job {
  readonly capability: Capability;
  /** Plain words, after "both". */
  readonly does: string;
  /** Technologies by family: of one family are those that are one thing under several names. */
  readonly families: readonly (readonly string[])[];
  /** Only where the same part uses both: stores and caches of different parts are kept apart for a reason. */
  readonly together?: true;
  /** The family, by its first technology, that does all that the others do, and not the other way round. */
  readonly keeps?: string;
  /** What is in them has to be copied first, in words. */
  readonly copies?: string;
}

/**
 * Which technologies do the same job: our judgement, from what each of them says it is for. What only complements another (a collector and
 * a store, a library and its broker) is no duplicate. Databases are left out: going from one to another is a migration.
 */
export const SAME_JOBS: readonly Job[] = [
  {
    capability: 'cache',
    does: 'keep what was reckoned or read before',
    families: [
      ['memcached'],
      [
        'redis',
        'valkey',
        'amazon-elasticache',
        'amazon-elasticache-serverless',
        'azure-cache-for-redis',
        'azure-managed-redis',
        'redis-cloud',
      ],
    ],
    together: true,
    keeps: 'redis',
  },
  {
    capability: 'object-storage',
    does: 'keep files',
    families: [['amazon-s3'], ['azure-blob-storage'], ['google-cloud-storage'], ['cloudflare-r2']],
    together: true,
    copies: 'the files',
  },
  {
    capability: 'ci-cd',
    does: 'run pipelines',
    families: [
      ['github-actions'],
      ['gitlab-ci'],
      ['jenkins'],
      ['circleci'],
      ['travis-ci'],
      ['azure-pipelines', 'azure-devops'],
      ['buildkite'],
      ['drone', 'woodpecker-ci'],
      ['bitbucket-pipelines'],
      ['teamcity'],
      ['bamboo'],
      ['concourse'],
      ['google-cloud-build'],
      ['aws-codebuild', 'aws-codepipeline'],
    ],
  },
  { capability: 'ci-cd', does: 'bring what is merged onto a cluster', families: [['argo-cd'], ['flux']] },
  {
    capability: 'queue',
    does: 'hand work over to be done later',
    families: [
      ['amazon-sqs'],
      ['rabbitmq', 'cloudamqp', 'lavinmq'],
      ['activemq'],
      ['azure-service-bus', 'azure-queue-storage'],
      ['google-cloud-tasks'],
      ['ibm-mq'],
      ['beanstalkd'],
      ['nsq'],
    ],
  },
  { capability: 'queue', does: 'run work in the background', families: [['sidekiq'], ['resque'], ['home-made-queue']] },
  { capability: 'queue', does: 'run work in the background', families: [['celery'], ['python-rq']] },
  {
    capability: 'scheduler',
    does: 'start jobs at a time',
    families: [
      ['kubernetes-cronjob'],
      ['crontab'],
      ['amazon-eventbridge-scheduler'],
      ['google-cloud-scheduler'],
      ['rundeck'],
      ['celery-beat'],
      ['apscheduler'],
      ['quartz', 'quartz-net'],
      ['hangfire'],
      ['jobrunr', 'db-scheduler'],
    ],
  },
  {
    capability: 'compute',
    does: 'run containers',
    families: [
      ['amazon-ecs', 'aws-fargate', 'amazon-ecs-express'],
      ['kubernetes', 'amazon-eks', 'google-kubernetes-engine', 'gke-autopilot', 'azure-kubernetes-service', 'k3s', 'kops', 'openshift'],
      ['hashicorp-nomad'],
    ],
  },
  {
    capability: 'observability',
    does: 'collect errors',
    families: [['sentry', 'sentry-self-hosted'], ['rollbar'], ['bugsnag'], ['honeybadger'], ['glitchtip', 'bugsink']],
  },
  {
    capability: 'observability',
    does: 'watch the running system',
    families: [['datadog'], ['new-relic'], ['dynatrace'], ['appsignal'], ['scout-apm'], ['skylight'], ['zabbix']],
  },
  { capability: 'observability', does: 'keep logs', families: [['grafana-loki'], ['graylog'], ['splunk'], ['elastic-stack'], ['seq']] },
  { capability: 'observability', does: 'keep traces', families: [['jaeger'], ['zipkin'], ['grafana-tempo'], ['aws-x-ray']] },
  {
    capability: 'feature-flags',
    does: 'switch features on and off',
    families: [
      ['launchdarkly'],
      ['unleash'],
      ['flagsmith'],
      ['split'],
      ['configcat'],
      ['growthbook'],
      ['statsig'],
      ['flipper'],
      ['flipt'],
      ['go-feature-flag'],
      ['django-waffle'],
      ['home-made-feature-flags'],
    ],
  },
  {
    capability: 'workflow',
    does: 'run steps in an order',
    families: [
      ['apache-airflow', 'amazon-mwaa', 'google-cloud-composer'],
      ['prefect'],
      ['dagster'],
      ['luigi'],
      ['temporal', 'temporal-cloud'],
      ['argo-workflows'],
      ['camunda'],
    ],
  },
];
