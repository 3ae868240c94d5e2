import type { Technology } from '#model/catalog.ts';

export const virtualMachine: Technology = {
  id: 'virtual-machine',
  name: 'Servers set up by hand or script',
  capability: 'compute',
  market: { evolution: 0.95, because: 'Virtual machines are rented by the second from every cloud.' },
  speaks: ['vm'],
  seen: { repository: 'rudderlabs/rudder-server', path: 'scripts/rudder.service' },
  marks: [
    { in: 'file', name: 'systemd.service', shows: 'use', as: 'part', example: 'deploy/web.service' },
    { in: 'file', name: 'Vagrantfile', shows: 'use', rung: 'vm', as: 'part', example: 'Vagrantfile' },
    {
      in: 'platform',
      name: 'systemd/service',
      shows: 'use',
      rung: 'vm',
      example: '[Service]\nExecStart=/srv/web',
      notExample: '[Unit]\nDescription=x',
    },
    {
      in: 'platform',
      name: 'code-deploy/machines',
      shows: 'use',
      rung: 'vm',
      example: '{ version: 0.0, os: linux, hooks: { ApplicationStart: [{ location: scripts/start.sh }] } }',
      notExample: '{ version: 0.0, Resources: [{ Web: { Type: AWS::ECS::Service } }] }',
    },
  ],
};
