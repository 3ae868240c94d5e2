import type { Technology } from '#model/catalog.ts';

export const amazonMsk: Technology = {
  id: 'amazon-msk',
  name: 'Amazon MSK',
  capability: 'streaming',
  market: { evolution: 0.82, because: 'Kafka-compatible streams are sold by every large cloud and several vendors, most still by size.' },
  cloud: 'aws',
  speaks: ['kafka'],
  lifespan: 'amazon-msk',
  marks: [
    { in: 'terraform', name: 'aws_msk_cluster', shows: 'use', rung: 'managed', example: 'resource "aws_msk_cluster" "clicks" {' },
    {
      in: 'terraform',
      name: 'aws_msk_*',
      shows: 'use',
      as: 'part',
      example: 'resource "aws_msk_configuration" "clicks" {',
      notExample: 'resource "aws_sqs_queue" "clicks" {',
    },
    {
      in: 'terraform',
      name: 'aws_mskconnect_*',
      shows: 'use',
      as: 'part',
      example: 'resource "aws_mskconnect_connector" "clicks" {',
      notExample: 'resource "aws_sqs_queue" "clicks" {',
    },
    { in: 'cloudformation', name: 'AWS::MSK::Cluster', shows: 'use', rung: 'managed', example: 'Type: AWS::MSK::Cluster' },
    {
      in: 'cloudformation',
      name: 'AWS::MSK::*',
      shows: 'use',
      as: 'part',
      example: 'Type: AWS::MSK::Configuration',
      notExample: 'Type: AWS::SQS::Queue',
    },
    {
      in: 'terraform-module',
      name: 'terraform-aws-modules/msk-kafka-cluster/aws',
      shows: 'use',
      rung: 'managed',
      example: 'source = "terraform-aws-modules/msk-kafka-cluster/aws"',
    },
  ],
};
