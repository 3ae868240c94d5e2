import type { Technology } from '#model/catalog.ts';

export const k3s: Technology = {
  id: 'k3s',
  name: 'K3s',
  capability: 'compute',
  market: { evolution: 0.88, because: 'Kubernetes control planes are sold by every cloud at about the same price.' },
  speaks: ['kubernetes', 'container-image'],
  seen: { repository: 'gitpod-io/gitpod', path: 'install/preview/leeway.Dockerfile' },
  marks: [
    { in: 'image', name: 'rancher/k3s', shows: 'use', rung: 'container', example: 'image: rancher/k3s:latest' },
    { in: 'command', name: 'k3s', shows: 'use', rung: 'container', as: 'part', example: '- run: k3s --help' },
    {
      in: 'machine',
      name: 'k3s',
      shows: 'use',
      rung: 'container',
      example: '- { hosts: web, tasks: [{ package: { name: k3s } }] }',
    },
  ],
};
