import type { Technology } from '#model/catalog.ts';

export const architect: Technology = {
  id: 'architect',
  name: 'Architect',
  capability: 'compute',
  market: { evolution: 0.9, because: 'Functions that cost nothing while idle are offered by every large cloud.' },
  cloud: 'aws',
  speaks: ['function'],
  seen: { repository: 'nasa-gcn/gcn.nasa.gov', path: 'app.arc' },
  marks: [
    { in: 'file', name: 'architect.arc', shows: 'use', rung: 'serverless', example: 'architect.arc' },
    { in: 'file', name: 'app.arc', shows: 'use', rung: 'serverless', example: 'app.arc' },
  ],
};
