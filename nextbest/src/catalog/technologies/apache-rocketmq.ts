import type { Technology } from '#model/catalog.ts';

export const apacheRocketmq: Technology = {
  id: 'apache-rocketmq',
  name: 'Apache RocketMQ',
  capability: 'queue',
  market: { evolution: 0.8, because: 'Message queues are rented by the request from every large cloud.' },
  speaks: ['rocketmq'],
  seen: { repository: 'dapr/components-contrib', path: '.github/infrastructure/docker-compose-rocketmq.yml' },
  marks: [
    {
      in: 'maven',
      name: 'org.apache.rocketmq:rocketmq-client',
      shows: 'need',
      example: '<dependency><groupId>org.apache.rocketmq</groupId><artifactId>rocketmq-client</artifactId></dependency>',
      notExample: '<dependency><groupId>org.apache.rocketmq</groupId><artifactId>rocketmq-client-not</artifactId></dependency>',
    },
    {
      in: 'maven',
      name: 'org.apache.rocketmq:rocketmq-spring-boot-starter',
      shows: 'need',
      example: '<dependency><groupId>org.apache.rocketmq</groupId><artifactId>rocketmq-spring-boot-starter</artifactId></dependency>',
      notExample:
        '<dependency><groupId>org.apache.rocketmq</groupId><artifactId>rocketmq-spring-boot-starter-not</artifactId></dependency>',
    },
    {
      in: 'go',
      name: 'github.com/apache/rocketmq-client-go/v2',
      shows: 'need',
      example: 'github.com/apache/rocketmq-client-go/v2 v2.0.0',
      notExample: 'github.com/apache/rocketmq-client-go/v2-not v1.0.0',
    },
    {
      in: 'image',
      name: 'apache/rocketmq',
      shows: 'use',
      rung: 'container',
      example: 'image: apache/rocketmq:1.0',
      notExample: 'image: apache/rocketmq-not:1.0',
    },
  ],
};
