import type { Technology } from '#model/catalog.ts';

export const proxyCode: Technology = {
  id: 'proxy-code',
  name: 'Proxy or rate limit in code (may be all that is needed)',
  capability: 'api-gateway',
  market: { evolution: 0.9, because: 'Passing requests on and limiting their rate is part of every API gateway.' },
  speaks: ['http-proxy'],
  seen: { repository: 'Unleash/unleash', path: 'package.json' },
  marks: [
    { in: 'npm', name: 'http-proxy', shows: 'need', as: 'part', example: '"http-proxy": "latest"' },
    { in: 'npm', name: 'http-proxy-middleware', shows: 'need', as: 'part', example: '"http-proxy-middleware": "latest"' },
    { in: 'npm', name: 'express-http-proxy', shows: 'need', as: 'part', example: '"express-http-proxy": "latest"' },
    { in: 'npm', name: 'express-rate-limit', shows: 'need', as: 'part', example: '"express-rate-limit": "latest"' },
    { in: 'npm', name: 'rate-limiter-flexible', shows: 'need', as: 'part', example: '"rate-limiter-flexible": "latest"' },
  ],
};
