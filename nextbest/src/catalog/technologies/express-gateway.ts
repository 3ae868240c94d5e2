import type { Technology } from '#model/catalog.ts';

export const expressGateway: Technology = {
  id: 'express-gateway',
  name: 'Express Gateway',
  capability: 'api-gateway',
  market: { evolution: 0.9, because: 'API gateways are rented by the request from every large cloud.' },
  speaks: ['http-proxy'],
  marks: [{ in: 'npm', name: 'express-gateway', shows: 'use', rung: 'home-made', example: '"express-gateway": "latest"' }],
};
