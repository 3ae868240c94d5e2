import type { Technology } from '#model/catalog.ts';

export const loggingLibrary: Technology = {
  id: 'logging-library',
  name: 'Logging library (may only write to standard output)',
  capability: 'observability',
  market: { evolution: 0.95, because: 'Writing log lines is a library call; where they go is sold by many.' },
  seen: { repository: 'alphagov/pay-connector', path: 'pom.xml' },
  marks: [
    { in: 'npm', name: 'winston', shows: 'need', as: 'part', example: '"winston": "^3.17.0"' },
    { in: 'npm', name: 'pino', shows: 'need', as: 'part', example: '"pino": "latest"' },
    { in: 'npm', name: 'morgan', shows: 'need', as: 'part', example: '"morgan": "latest"' },
    { in: 'npm', name: 'bunyan', shows: 'need', as: 'part', example: '"bunyan": "latest"' },
    { in: 'npm', name: 'log4js', shows: 'need', as: 'part', example: '"log4js": "latest"' },
    { in: 'pypi', name: 'python-json-logger', shows: 'need', as: 'part', example: 'python-json-logger' },
    { in: 'pypi', name: 'structlog', shows: 'need', as: 'part', example: 'structlog' },
    {
      in: 'maven',
      name: 'ch.qos.logback:logback-classic',
      shows: 'need',
      as: 'part',
      example: '<dependency><groupId>ch.qos.logback</groupId><artifactId>logback-classic</artifactId></dependency>',
    },
  ],
};
