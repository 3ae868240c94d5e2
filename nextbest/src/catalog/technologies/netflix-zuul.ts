import type { Technology } from '#model/catalog.ts';

export const netflixZuul: Technology = {
  id: 'netflix-zuul',
  name: 'Netflix Zuul',
  capability: 'api-gateway',
  market: { evolution: 0.9, because: 'API gateways are rented by the request from every large cloud.' },
  speaks: ['http-proxy'],
  marks: [
    {
      in: 'maven',
      name: 'com.netflix.zuul:zuul-core',
      shows: 'use',
      rung: 'container',
      example: '<dependency><groupId>com.netflix.zuul</groupId><artifactId>zuul-core</artifactId></dependency>',
    },
  ],
};
