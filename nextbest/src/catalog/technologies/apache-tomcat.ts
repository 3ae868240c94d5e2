import type { Technology } from '#model/catalog.ts';

export const apacheTomcat: Technology = {
  id: 'apache-tomcat',
  name: 'Apache Tomcat',
  capability: 'compute',
  market: { evolution: 0.93, because: 'Serving a web application is part of every function and container service.' },
  speaks: ['war'],
  lifespan: 'tomcat',
  seen: { repository: 'eugenp/tutorials', path: 'server-modules/apache-tomcat/sso/docker-compose.yml' },
  marks: [{ in: 'image', name: 'tomcat', shows: 'use', as: 'part', example: 'image: tomcat:11.0' }],
};
