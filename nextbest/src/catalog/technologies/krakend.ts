import type { Technology } from '#model/catalog.ts';

export const krakend: Technology = {
  id: 'krakend',
  name: 'KrakenD',
  capability: 'api-gateway',
  market: { evolution: 0.9, because: 'API gateways are rented by the request from every large cloud.' },
  speaks: ['http-proxy'],
  seen: { repository: 'krakend/playground-community', path: 'docker-compose.yml' },
  marks: [
    { in: 'image', name: 'devopsfaith/krakend', shows: 'use', rung: 'container', example: 'image: devopsfaith/krakend:latest' },
    { in: 'image', name: 'krakend', shows: 'use', rung: 'container', example: 'image: krakend:latest' },
    { in: 'file', name: 'krakend.json', shows: 'need', example: 'krakend.json' },
  ],
};
