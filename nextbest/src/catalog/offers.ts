import type { OfferWords } from '#model/catalog.ts';

/** Phrases from lines in which ` | ` stands between them. */
function phrases(...lines: readonly string[]): string[] {
  return lines.flatMap((line) => line.split(' | '));
}

/**
 * Words by which a README or a package description says that the repository itself is this capability, as a product. Lower case;
 * whole phrases, because most READMEs also name what they merely use ("runs behind an API gateway"): a match takes the capability
 * off the list of what may be rented.
 */
export const offers: readonly OfferWords[] = [
  {
    capability: 'compute',
    words: phrases(
      'serverless platform for | open source serverless platform | is a platform as a service | open source paas',
      'open-source paas | self-hosted paas | self-hostable paas | functions as a service platform | faas platform',
    ),
  },
  { capability: 'batch', words: phrases('batch processing engine | batch processing framework | distributed job runner') },
  {
    capability: 'scheduler',
    words: phrases(
      'is a job scheduler | is a task scheduler | distributed job scheduler | distributed scheduler | cron as a service',
      'job scheduling library | cron monitoring',
    ),
  },
  {
    capability: 'queue',
    words: phrases(
      'is a message queue | is a message broker | is a job queue | is a task queue | distributed message queue',
      'distributed task queue | open source message broker | open-source message broker',
      'queue for handling distributed jobs | background processing for | background jobs for',
    ),
  },
  {
    capability: 'event-bus',
    words: phrases(
      'is an event bus | is an mqtt broker | mqtt broker for | webhook delivery service | webhooks as a service',
      'pub/sub server | notification infrastructure for developers',
    ),
  },
  {
    capability: 'streaming',
    words: phrases(
      'is a streaming platform | event streaming platform | stream processing engine | stream processing framework',
      'streaming data platform | distributed streaming platform',
    ),
  },
  {
    capability: 'workflow',
    words: phrases(
      'is a workflow engine | workflow engine for | workflow orchestration platform | workflow orchestrator',
      'workflow automation platform | workflow automation tool | durable execution platform | is a process engine',
      'bpmn engine',
    ),
  },
  {
    capability: 'relational-db',
    words: phrases(
      'is a relational database | is a database | distributed sql database | relational database management system',
      'embedded database engine | open source sql database | open-source sql database | serverless postgres',
    ),
  },
  {
    capability: 'document-db',
    words: phrases(
      'is a document database | is a nosql database | is a graph database | is a key-value store',
      'distributed key-value store | distributed nosql database | native graph database',
    ),
  },
  {
    capability: 'cache',
    words: phrases(
      'is a cache server | is an in-memory data store | in-memory data structure store | is an in-memory database',
      'is a distributed cache | http accelerator',
    ),
  },
  {
    capability: 'search',
    words: phrases(
      'is a search engine | search engine for | open source search engine | open-source search engine',
      'full-text search engine | search and analytics engine | is a vector database | open source vector database',
      'open-source vector database',
    ),
  },
  {
    capability: 'object-storage',
    words: phrases(
      'object storage server | is an object store | is an object storage | distributed object storage',
      'object storage system | s3 compatible object storage | s3-compatible object storage',
    ),
  },
  {
    capability: 'file-storage',
    words: phrases('is a distributed file system | distributed file system for | file sync and share | file hosting software'),
  },
  {
    capability: 'analytics',
    words: phrases(
      'web analytics tool | web analytics platform | privacy-friendly analytics | product analytics platform',
      'open source analytics platform | open-source analytics platform | is a data warehouse',
      'business intelligence tool | business intelligence platform | olap database | distributed sql query engine',
      'data visualization platform | data exploration platform',
    ),
  },
  {
    capability: 'auth',
    words: phrases(
      'is an identity provider | open source identity provider | open-source identity provider | authentication server',
      'oauth 2.0 authorization server | is an authorization server | identity and access management solution',
      'identity and access management platform | open source identity and access management',
      'identity management platform | single sign-on server | authentication platform for | openid connect provider',
      'openid certified',
    ),
  },
  {
    capability: 'api-gateway',
    words: phrases(
      'is an api gateway | api gateway for | cloud-native api gateway | open source api gateway',
      'open-source api gateway | is a reverse proxy | http reverse proxy and | api management platform',
      'is an ingress controller | ingress controller for kubernetes',
    ),
  },
  {
    capability: 'cdn',
    words: phrases('is a content delivery network | is a web server | static site hosting platform | static site hosting service'),
  },
  {
    capability: 'email',
    words: phrases(
      'is a mail server | full-featured mail server | is an smtp server | email delivery platform',
      'email sending platform | newsletter platform | newsletter and mailing list manager | email marketing platform',
      'transactional email service',
    ),
  },
  { capability: 'sms', words: phrases('is an sms gateway | sms gateway for | sms sending platform | sms messaging platform') },
  {
    capability: 'secrets',
    words: phrases(
      'secret management platform | secrets management platform | tool for secrets management | secrets manager for',
      'open source password manager | open-source password manager | is a password manager | is a certificate authority',
    ),
  },
  {
    capability: 'feature-flags',
    words: phrases(
      'feature flag service | feature flag platform | feature flag system | feature flag solution',
      'feature flag management | feature flags service | feature flagging | solution for feature management',
      'feature management platform | feature management solution | feature toggle service | feature toggle system',
      'feature toggle library | feature toggling | a/b testing platform | experimentation platform',
    ),
  },
  {
    capability: 'observability',
    words: phrases(
      'observability platform | is a monitoring system | monitoring system and | monitoring and alerting toolkit',
      'monitoring platform for | uptime monitoring tool | self-hosted monitoring tool | error tracking and',
      'error tracking platform | log management platform | log aggregation system | distributed tracing platform',
      'distributed tracing system | is a time series database | time series database for',
      'application performance monitoring tool',
    ),
  },
  {
    capability: 'ci-cd',
    words: phrases(
      'continuous integration server | continuous integration platform | continuous delivery platform',
      'continuous delivery tool | continuous deployment platform | ci/cd platform | ci/cd system | is a ci server',
      'open source automation server | infrastructure as code tool | self-hosted git service | devops platform',
    ),
  },
  {
    capability: 'container-registry',
    words: phrases(
      'is a container registry | is a docker registry | cloud native registry | cloud-native registry',
      'oci registry implementation | artifact repository manager | private npm proxy registry',
    ),
  },
  {
    capability: 'ml-inference',
    words: phrases(
      'is an inference server | inference serving | inference and serving engine | model serving platform',
      'model serving framework | machine learning framework | deep learning framework | is an llm gateway',
      'llm inference engine',
    ),
  },
  {
    capability: 'payments',
    words: phrases(
      'is a payment gateway | payment gateway for | open source payment | open-source payment | payments platform',
      'payment platform | payments switch | is a payment processor | payment processing platform',
      'payment service provider | billing platform | billing engine | open source billing | open-source billing',
      'stripe billing alternative | usage-based billing | subscription billing | subscription management platform',
      'metering and billing | metering & billing | takes payments for',
    ),
  },
  {
    capability: 'media',
    words: phrases(
      'image processing server | image proxy server | image resizing server | is a media server | media server for',
      'video transcoding platform | video streaming platform | api for pdf | document conversion api',
      'document conversion server',
    ),
  },
  {
    capability: 'networking',
    words: phrases(
      'is a service mesh | service mesh for | is a load balancer | load balancer for | is a vpn | vpn server for',
      'mesh vpn | is a dns server | overlay network for | tunneling tool',
    ),
  },
  {
    capability: 'realtime',
    words: phrases(
      'is a websocket server | websocket server for | real-time messaging server | realtime messaging server',
      'real-time messaging platform | realtime database | team chat platform | team collaboration platform',
      'video conferencing platform | video conferencing solution',
    ),
  },
  {
    capability: 'rules-engine',
    words: phrases(
      'is a rules engine | is a rule engine | rules engine for | rule engine for | is a policy engine',
      'general-purpose policy engine | business rules engine | business rules management',
    ),
  },
];
