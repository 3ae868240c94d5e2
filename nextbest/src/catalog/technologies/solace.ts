import type { Technology } from '#model/catalog.ts';

export const solace: Technology = {
  id: 'solace',
  name: 'Solace PubSub+',
  capability: 'event-bus',
  market: { evolution: 0.75, because: 'Publish and subscribe is rented by the message from every large cloud.' },
  speaks: ['solace'],
  seen: { repository: 'dapr/components-contrib', path: '.github/infrastructure/docker-compose-solace.yml' },
  marks: [
    {
      in: 'image',
      name: 'solace/solace-pubsub-standard',
      shows: 'use',
      rung: 'container',
      example: 'image: solace/solace-pubsub-standard:1.0',
      notExample: 'image: solace/solace-pubsub-standard-not:1.0',
    },
    {
      in: 'maven',
      name: 'com.solacesystems:sol-jcsmp',
      shows: 'need',
      example: '<dependency><groupId>com.solacesystems</groupId><artifactId>sol-jcsmp</artifactId></dependency>',
      notExample: '<dependency><groupId>com.solacesystems</groupId><artifactId>sol-jcsmp-not</artifactId></dependency>',
    },
    {
      in: 'go',
      name: 'solace.dev/go/messaging',
      shows: 'need',
      example: 'solace.dev/go/messaging v1.0.0',
      notExample: 'solace.dev/go/messaging-not v1.0.0',
    },
    { in: 'npm', name: 'solclientjs', shows: 'need', example: '"solclientjs": "1.0.0"', notExample: '"solclientjs-not": "1.0.0"' },
  ],
};
