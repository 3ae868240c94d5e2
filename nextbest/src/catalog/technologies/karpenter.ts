import type { Technology } from '#model/catalog.ts';

export const karpenter: Technology = {
  id: 'karpenter',
  name: 'Karpenter',
  capability: 'compute',
  market: { evolution: 0.85, because: 'Choosing machines for containers is built into every serverless container service.' },
  cloud: 'aws',
  speaks: ['kubernetes'],
  seen: { repository: 'terraform-aws-modules/terraform-aws-eks', path: 'examples/karpenter/main.tf' },
  marks: [
    {
      in: 'kubernetes',
      name: 'karpenter.sh/*',
      shows: 'use',
      rung: 'container',
      as: 'part',
      example: '{ apiVersion: karpenter.sh/v1, kind: NodePool, metadata: { name: web } }',
      notExample: '{ apiVersion: apps/v1, kind: Deployment, metadata: { name: web } }',
    },
    {
      in: 'kubernetes',
      name: 'karpenter.k8s.aws/*',
      shows: 'use',
      rung: 'container',
      as: 'part',
      example: '{ apiVersion: karpenter.k8s.aws/v1, kind: EC2NodeClass, metadata: { name: web } }',
      notExample: '{ apiVersion: apps/v1, kind: Deployment, metadata: { name: web } }',
    },
    {
      in: 'chart',
      name: 'karpenter',
      shows: 'use',
      rung: 'container',
      as: 'part',
      example: '- { name: karpenter, version: 1.0.0, repository: https://charts.example.com }',
    },
    {
      in: 'terraform-module',
      name: 'terraform-aws-modules/eks/aws//modules/karpenter',
      shows: 'use',
      rung: 'container',
      as: 'part',
      example: 'source = "terraform-aws-modules/eks/aws//modules/karpenter"',
    },
  ],
};
