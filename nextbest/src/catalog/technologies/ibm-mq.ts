import type { Technology } from '#model/catalog.ts';

export const ibmMq: Technology = {
  id: 'ibm-mq',
  name: 'IBM MQ',
  capability: 'queue',
  market: { evolution: 0.85, because: 'IBM MQ is sold by the hour by its vendor, and plain queues by the request.' },
  speaks: ['jms'],
  seen: { repository: 'Xabaril/AspNetCore.Diagnostics.HealthChecks', path: 'docker-compose.yml' },
  marks: [
    {
      in: 'maven',
      name: 'com.ibm.mq:com.ibm.mq.allclient',
      shows: 'need',
      example: '<dependency><groupId>com.ibm.mq</groupId><artifactId>com.ibm.mq.allclient</artifactId></dependency>',
    },
    { in: 'image', name: 'ibmcom/mq', shows: 'use', rung: 'container', example: 'image: ibmcom/mq:latest' },
    { in: 'image', name: 'icr.io/ibm-messaging/mq', shows: 'use', rung: 'container', example: 'image: icr.io/ibm-messaging/mq:latest' },
  ],
};
