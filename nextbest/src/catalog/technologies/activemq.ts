import type { Technology } from '#model/catalog.ts';

export const activemq: Technology = {
  id: 'activemq',
  name: 'Apache ActiveMQ',
  capability: 'queue',
  market: { evolution: 0.9, because: 'ActiveMQ is sold by the hour, and plain queues by the request.' },
  speaks: ['jms', 'amqp'],
  lifespan: 'apache-activemq',
  seen: { repository: 'eugenp/tutorials', path: 'spring-boot-modules/spring-boot-4/docker-compose.yml' },
  marks: [
    {
      in: 'maven',
      name: 'org.apache.activemq:activemq-client',
      shows: 'need',
      example: '<dependency><groupId>org.apache.activemq</groupId><artifactId>activemq-client</artifactId></dependency>',
    },
    {
      in: 'maven',
      name: 'org.springframework.boot:spring-boot-starter-artemis',
      shows: 'need',
      example: '<dependency><groupId>org.springframework.boot</groupId><artifactId>spring-boot-starter-artemis</artifactId></dependency>',
    },
    {
      in: 'maven',
      name: 'org.springframework.boot:spring-boot-starter-activemq',
      shows: 'need',
      example: '<dependency><groupId>org.springframework.boot</groupId><artifactId>spring-boot-starter-activemq</artifactId></dependency>',
    },
    { in: 'image', name: 'apache/activemq-classic', shows: 'use', rung: 'container', example: 'image: apache/activemq-classic:latest' },
    { in: 'image', name: 'rmohr/activemq', shows: 'use', rung: 'container', example: 'image: rmohr/activemq:latest' },
    {
      in: 'image',
      name: 'apache/activemq-artemis',
      shows: 'use',
      rung: 'container',
      release: false,
      example: 'image: apache/activemq-artemis:latest',
    },
    { in: 'setting', name: 'broker:activemq', shows: 'need', example: "CELERY_BROKER_URL = 'activemq://'" },
    {
      in: 'machine',
      name: 'activemq',
      shows: 'use',
      rung: 'vm',
      example: '- { hosts: web, tasks: [{ package: { name: activemq } }] }',
    },
  ],
};
