import type { Technology } from '#model/catalog.ts';

export const awsClientVpn: Technology = {
  id: 'aws-client-vpn',
  name: 'AWS Client VPN',
  capability: 'networking',
  market: { evolution: 0.9, because: 'Access to private networks is sold per user or hour by clouds and specialists.' },
  cloud: 'aws',
  speaks: ['vpn'],
  seen: { repository: 'cds-snc/notification-terraform', path: 'aws/eks/vpn.tf' },
  marks: [
    {
      in: 'terraform',
      name: 'aws_ec2_client_vpn_endpoint',
      shows: 'use',
      rung: 'managed',
      example: 'resource "aws_ec2_client_vpn_endpoint" "main" {',
    },
    {
      in: 'terraform',
      name: 'aws_ec2_client_vpn_*',
      shows: 'use',
      as: 'part',
      example: 'resource "aws_ec2_client_vpn_route" "main" {',
      notExample: 'resource "aws_sqs_queue" "main" {',
    },
    {
      in: 'terraform-module',
      name: '*/client-vpn',
      shows: 'use',
      rung: 'managed',
      example: 'source = "github.com/acme/terraform-modules//client-vpn?ref=1"',
    },
    {
      in: 'terraform-module',
      name: '*/terraform-aws-client-vpn',
      shows: 'use',
      rung: 'managed',
      example: 'source = "github.com/acme/terraform-modules//terraform-aws-client-vpn?ref=1"',
    },
  ],
};
