import type { Technology } from '#model/catalog.ts';

export const awsLoadBalancerController: Technology = {
  id: 'aws-load-balancer-controller',
  name: 'AWS Load Balancer Controller',
  capability: 'networking',
  market: { evolution: 0.9, because: 'Load balancing, names and private networks come with every cloud.' },
  cloud: 'aws',
  speaks: ['kubernetes'],
  seen: { repository: 'aws-samples/eks-blueprints-add-ons', path: 'add-ons/aws-load-balancer-controller/Chart.yaml' },
  marks: [
    {
      in: 'kubernetes',
      name: 'elbv2.k8s.aws/*',
      shows: 'use',
      as: 'part',
      example: '{ apiVersion: elbv2.k8s.aws/v1, kind: TargetGroupBinding, metadata: { name: main } }',
      notExample: '{ apiVersion: apps/v1, kind: Deployment, metadata: { name: main } }',
    },
    {
      in: 'chart',
      name: 'aws-load-balancer-controller',
      shows: 'use',
      as: 'part',
      example: '- { name: aws-load-balancer-controller, version: 1.0.0, repository: https://charts.example.com }',
    },
  ],
};
