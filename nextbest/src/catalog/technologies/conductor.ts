import type { Technology } from '#model/catalog.ts';

export const conductor: Technology = {
  id: 'conductor',
  name: 'Conductor',
  capability: 'workflow',
  market: { evolution: 0.8, because: 'Workflow engines are rented by the step, but their definitions still differ by vendor.' },
  marks: [
    {
      in: 'maven',
      name: 'com.netflix.conductor:conductor-client',
      shows: 'need',
      example: '<dependency><groupId>com.netflix.conductor</groupId><artifactId>conductor-client</artifactId></dependency>',
    },
  ],
};
