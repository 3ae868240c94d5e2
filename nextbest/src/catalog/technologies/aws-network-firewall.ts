import type { Technology } from '#model/catalog.ts';

export const awsNetworkFirewall: Technology = {
  id: 'aws-network-firewall',
  name: 'AWS Network Firewall',
  capability: 'networking',
  market: { evolution: 0.85, because: 'Load balancing, names and private networks come with every cloud.' },
  cloud: 'aws',
  speaks: ['firewall'],
  seen: {
    repository: 'ministryofjustice/modernisation-platform-environments',
    path: 'terraform/environments/data-platform/network/network-firewalls.tf',
  },
  marks: [
    {
      in: 'terraform',
      name: 'aws_networkfirewall_firewall',
      shows: 'use',
      rung: 'managed',
      example: 'resource "aws_networkfirewall_firewall" "main" {',
      notExample: 'resource "aws_networkfirewall_firewall_not" "main" {',
    },
    {
      in: 'cloudformation',
      name: 'AWS::NetworkFirewall::Firewall',
      shows: 'use',
      rung: 'managed',
      example: 'Type: AWS::NetworkFirewall::Firewall',
      notExample: 'Type: AWS::NetworkFirewall::FirewallNot',
    },
    {
      in: 'terraform',
      name: 'aws_networkfirewall_*',
      shows: 'use',
      as: 'part',
      example: 'resource "aws_networkfirewall_firewall_policy" "main" {',
      notExample: 'resource "google_storage_bucket" "main" {',
    },
    {
      in: 'cloudformation',
      name: 'AWS::NetworkFirewall::*',
      shows: 'use',
      as: 'part',
      example: 'Type: AWS::NetworkFirewall::Policy',
      notExample: 'Type: AWS::S3::Bucket',
    },
  ],
};
