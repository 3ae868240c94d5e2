import type { Technology } from '#model/catalog.ts';

export const webFramework: Technology = {
  id: 'web-framework',
  name: 'Web framework',
  capability: 'compute',
  market: { evolution: 0.9, because: 'Web frameworks are free and alike; what is left is where they run.' },
  speaks: ['http'],
  seen: { repository: 'alphagov/pay-connector', path: 'pom.xml' },
  marks: [
    { in: 'npm', name: 'fastify', shows: 'need', as: 'part', example: '"fastify": "^5.5.0"' },
    { in: 'npm', name: 'koa', shows: 'need', as: 'part', example: '"koa": "latest"' },
    { in: 'npm', name: '@nestjs/core', shows: 'need', as: 'part', example: '"@nestjs/core": "latest"' },
    { in: 'npm', name: '@hapi/hapi', shows: 'need', as: 'part', example: '"@hapi/hapi": "latest"' },
    { in: 'npm', name: 'hono', shows: 'need', as: 'part', example: '"hono": "^4.9.0"' },
    { in: 'pypi', name: 'flask', shows: 'need', as: 'part', example: 'flask==3.1.1', notExample: 'flask-cors' },
    { in: 'pypi', name: 'fastapi', shows: 'need', as: 'part', example: 'fastapi' },
    {
      in: 'maven',
      name: 'io.dropwizard:dropwizard-core',
      shows: 'need',
      as: 'part',
      example: '<dependency><groupId>io.dropwizard</groupId><artifactId>dropwizard-core</artifactId></dependency>',
    },
    { in: 'npm', name: '@loopback/core', shows: 'need', as: 'part', example: '"@loopback/core": "latest"' },
  ],
};
