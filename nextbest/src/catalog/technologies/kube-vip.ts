import type { Technology } from '#model/catalog.ts';

export const kubeVip: Technology = {
  id: 'kube-vip',
  name: 'kube-vip',
  capability: 'networking',
  market: { evolution: 0.72, because: 'Load balancing, names and private networks come with every cloud.' },
  speaks: ['load-balancer'],
  seen: { repository: 'khuedoan/homelab', path: 'metal/roles/k3s/templates/kube-vip.yaml.j2' },
  marks: [
    {
      in: 'image',
      name: 'ghcr.io/kube-vip/kube-vip',
      shows: 'use',
      rung: 'container',
      example: 'image: ghcr.io/kube-vip/kube-vip:1.0',
      notExample: 'image: ghcr.io/kube-vip/kube-vip-not:1.0',
    },
    {
      in: 'chart',
      name: 'kube-vip',
      shows: 'use',
      rung: 'container',
      example: '- { name: kube-vip, version: 1.0.0, repository: https://charts.example.com }',
      notExample: '- { name: kube-vip-not, version: 1.0.0, repository: https://charts.example.com }',
    },
  ],
};
