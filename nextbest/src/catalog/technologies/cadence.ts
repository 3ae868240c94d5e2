import type { Technology } from '#model/catalog.ts';

export const cadence: Technology = {
  id: 'cadence',
  name: 'Cadence',
  capability: 'workflow',
  market: { evolution: 0.7, because: 'Workflow engines are rented by the step, but their definitions still differ by vendor.' },
  speaks: ['cadence'],
  seen: { repository: 'cadence-workflow/cadence-samples', path: 'go.mod' },
  marks: [
    {
      in: 'maven',
      name: 'com.uber.cadence:cadence-client',
      shows: 'need',
      example: '<dependency><groupId>com.uber.cadence</groupId><artifactId>cadence-client</artifactId></dependency>',
      notExample: '<dependency><groupId>com.uber.cadence</groupId><artifactId>cadence-client-not</artifactId></dependency>',
    },
    {
      in: 'go',
      name: 'go.uber.org/cadence',
      shows: 'need',
      example: 'go.uber.org/cadence v1.0.0',
      notExample: 'go.uber.org/cadence-not v1.0.0',
    },
    {
      in: 'image',
      name: 'ubercadence/server',
      shows: 'use',
      rung: 'container',
      example: 'image: ubercadence/server:1.0',
      notExample: 'image: ubercadence/server-not:1.0',
    },
  ],
};
