import type { Technology } from '#model/catalog.ts';

export const awsSiteToSiteVpn: Technology = {
  id: 'aws-site-to-site-vpn',
  name: 'AWS Site-to-Site VPN',
  capability: 'networking',
  market: { evolution: 0.92, because: 'Load balancing, names and private networks come with every cloud.' },
  cloud: 'aws',
  speaks: ['vpn'],
  seen: { repository: 'GoogleCloudPlatform/cloud-foundation-fabric', path: 'modules/net-vpn-ha/recipe-vpn-aws-gcp/aws.tf' },
  marks: [
    { in: 'terraform', name: 'aws_vpn_connection', shows: 'use', rung: 'managed', example: 'resource "aws_vpn_connection" "main" {' },
    {
      in: 'terraform',
      name: 'aws_vpn_*',
      shows: 'use',
      as: 'part',
      example: 'resource "aws_vpn_gateway" "main" {',
      notExample: 'resource "aws_sqs_queue" "main" {',
    },
    { in: 'terraform', name: 'aws_customer_gateway', shows: 'use', as: 'part', example: 'resource "aws_customer_gateway" "main" {' },
  ],
};
