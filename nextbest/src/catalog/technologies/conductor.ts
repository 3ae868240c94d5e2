import type { Technology } from '#model/catalog.ts';

export const conductor: Technology = {
  id: 'conductor',
  name: 'Conductor',
  capability: 'workflow',
  market: { evolution: 0.8, because: 'Workflow engines are rented by the step, but their definitions still differ by vendor.' },
  seen: { repository: 'conductor-sdk/conductor-examples', path: 'go-samples/quickstart/go.mod' },
  marks: [
    {
      in: 'maven',
      name: 'com.netflix.conductor:conductor-client',
      shows: 'need',
      example: '<dependency><groupId>com.netflix.conductor</groupId><artifactId>conductor-client</artifactId></dependency>',
    },
    {
      in: 'image',
      name: 'conductoross/conductor',
      shows: 'use',
      rung: 'container',
      example: 'image: conductoross/conductor:3.21',
      notExample: 'image: conductoross/conductor-not:1.0',
    },
    {
      in: 'image',
      name: 'orkesio/orkes-conductor-community-standalone',
      shows: 'use',
      rung: 'container',
      example: 'image: orkesio/orkes-conductor-community-standalone:latest',
    },
    {
      in: 'maven',
      name: 'org.conductoross:conductor-client',
      shows: 'need',
      example: '<dependency><groupId>org.conductoross</groupId><artifactId>conductor-client</artifactId></dependency>',
    },
    {
      in: 'npm',
      name: '@io-orkes/conductor-javascript',
      shows: 'need',
      example: '"@io-orkes/conductor-javascript": "2.1.0"',
      notExample: '"conductor": "1.0.0"',
    },
    { in: 'pypi', name: 'conductor-python', shows: 'need', example: 'conductor-python==1.1.0', notExample: 'conductor==1.0.0' },
    { in: 'go', name: 'github.com/conductor-sdk/conductor-go', shows: 'need', example: 'github.com/conductor-sdk/conductor-go v1.4.0' },
  ],
};
