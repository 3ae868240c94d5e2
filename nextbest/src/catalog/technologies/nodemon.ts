import type { Technology } from '#model/catalog.ts';

export const nodemon: Technology = {
  id: 'nodemon',
  name: 'nodemon',
  capability: 'compute',
  market: { evolution: 0.95, because: "Restarting on a change is a developer's tool, free and alike everywhere." },
  seen: { repository: 'knative/docs', path: 'code-samples/serving/cloudevents/cloudevents-nodejs/package.json' },
  marks: [{ in: 'npm', name: 'nodemon', shows: 'need', as: 'part', example: '"nodemon": "latest"' }],
};
