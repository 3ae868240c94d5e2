import type { Technology } from '#model/catalog.ts';

export const hivemq: Technology = {
  id: 'hivemq',
  name: 'HiveMQ',
  capability: 'event-bus',
  market: { evolution: 0.78, because: 'Publish and subscribe is rented by the message from every large cloud.' },
  speaks: ['mqtt'],
  seen: { repository: 'testcontainers/testcontainers-node', path: 'packages/modules/hivemq/Dockerfile' },
  marks: [
    {
      in: 'image',
      name: 'hivemq/hivemq-ce',
      shows: 'use',
      rung: 'container',
      example: 'image: hivemq/hivemq-ce:1.0',
      notExample: 'image: hivemq/hivemq-ce-not:1.0',
    },
    {
      in: 'image',
      name: 'hivemq/hivemq4',
      shows: 'use',
      rung: 'container',
      example: 'image: hivemq/hivemq4:1.0',
      notExample: 'image: hivemq/hivemq4-not:1.0',
    },
    {
      in: 'maven',
      name: 'com.hivemq:hivemq-mqtt-client',
      shows: 'need',
      example: '<dependency><groupId>com.hivemq</groupId><artifactId>hivemq-mqtt-client</artifactId></dependency>',
      notExample: '<dependency><groupId>com.hivemq</groupId><artifactId>hivemq-mqtt-client-not</artifactId></dependency>',
    },
  ],
};
