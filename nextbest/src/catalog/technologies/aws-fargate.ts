import type { Technology } from '#model/catalog.ts';

export const awsFargate: Technology = {
  id: 'aws-fargate',
  name: 'AWS Fargate',
  capability: 'compute',
  market: { evolution: 0.95, because: 'Containers without servers to look after are offered by every large cloud.' },
  cloud: 'aws',
  speaks: ['container-image'],
  seen: { repository: 'pulumi/examples', path: 'aws-ts-langserve/index.ts' },
  marks: [
    {
      in: 'terraform',
      name: 'aws_eks_fargate_profile',
      shows: 'use',
      rung: 'serverless-capacity',
      as: 'part',
      example: 'resource "aws_eks_fargate_profile" "web" {',
    },
    {
      in: 'cloudformation',
      name: 'AWS::EKS::FargateProfile',
      shows: 'use',
      rung: 'serverless-capacity',
      as: 'part',
      example: 'Type: AWS::EKS::FargateProfile',
    },
  ],
};
