import type { Technology } from '#model/catalog.ts';

export const amazonEbs: Technology = {
  id: 'amazon-ebs',
  name: 'Amazon EBS',
  capability: 'file-storage',
  market: { evolution: 0.9, because: 'Shared file systems are rented by the gigabyte from every large cloud.' },
  cloud: 'aws',
  speaks: ['block'],
  seen: { repository: 'pulumi/examples', path: 'aws-ts-k8s-voting-app/index.ts' },
  marks: [
    { in: 'terraform', name: 'aws_ebs_volume', shows: 'use', rung: 'vm', as: 'part', example: 'resource "aws_ebs_volume" "shared" {' },
    {
      in: 'terraform',
      name: 'aws_ebs_*',
      shows: 'use',
      as: 'part',
      example: 'resource "aws_ebs_snapshot" "shared" {',
      notExample: 'resource "aws_sqs_queue" "shared" {',
    },
    { in: 'terraform', name: 'aws_volume_attachment', shows: 'use', as: 'part', example: 'resource "aws_volume_attachment" "shared" {' },
  ],
};
