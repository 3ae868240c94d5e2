import type { Technology } from '#model/catalog.ts';

export const awsDirectConnect: Technology = {
  id: 'aws-direct-connect',
  name: 'AWS Direct Connect',
  capability: 'networking',
  market: { evolution: 0.85, because: 'Private lines to a cloud are sold by the hour by every large cloud.' },
  cloud: 'aws',
  speaks: ['private-line'],
  seen: { repository: 'cloud-custodian/cloud-custodian', path: 'tests/terraform/directconnect_gateway/main.tf' },
  marks: [
    {
      in: 'terraform',
      name: 'aws_dx_connection',
      shows: 'use',
      rung: 'managed',
      example: 'resource "aws_dx_connection" "main" {',
      notExample: 'resource "aws_dx_connection_not" "main" {',
    },
    {
      in: 'terraform',
      name: 'aws_dx_gateway',
      shows: 'use',
      rung: 'managed',
      example: 'resource "aws_dx_gateway" "main" {',
      notExample: 'resource "aws_dx_gateway_not" "main" {',
    },
    {
      in: 'cloudformation',
      name: 'AWS::DirectConnect::Connection',
      shows: 'use',
      rung: 'managed',
      example: 'Type: AWS::DirectConnect::Connection',
      notExample: 'Type: AWS::DirectConnect::ConnectionNot',
    },
    {
      in: 'terraform',
      name: 'aws_dx_*',
      shows: 'use',
      as: 'part',
      example: 'resource "aws_dx_gateway_association" "main" {',
      notExample: 'resource "google_storage_bucket" "main" {',
    },
    {
      in: 'cloudformation',
      name: 'AWS::DirectConnect::*',
      shows: 'use',
      as: 'part',
      example: 'Type: AWS::DirectConnect::Policy',
      notExample: 'Type: AWS::S3::Bucket',
    },
  ],
};
