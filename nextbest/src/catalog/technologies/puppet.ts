import type { Technology } from '#model/catalog.ts';

export const puppet: Technology = {
  id: 'puppet',
  name: 'Puppet',
  capability: 'compute',
  market: { evolution: 0.95, because: 'Virtual machines are rented by the second from every cloud.' },
  speaks: ['vm'],
  seen: { repository: 'jenkins-infra/jenkins-infra', path: 'manifests/site.pp' },
  marks: [
    {
      in: 'platform',
      name: 'puppet/node',
      shows: 'use',
      rung: 'vm',
      example: "node 'web-1' {\n  include nginx\n}",
      notExample: 'class web {\n  include nginx\n}',
    },
    { in: 'file', name: 'Puppetfile', shows: 'use', rung: 'vm', as: 'part', example: 'Puppetfile' },
  ],
};
