import type { Technology } from '#model/catalog.ts';

export const amazonCloudsearch: Technology = {
  id: 'amazon-cloudsearch',
  name: 'Amazon CloudSearch',
  capability: 'search',
  market: { evolution: 0.75, because: 'Search is sold by clouds and specialists; this one is closed to new customers.' },
  cloud: 'aws',
  speaks: ['cloudsearch'],
  seen: { repository: 'bridgecrewio/checkov', path: 'tests/terraform/checks/resource/aws/example_CloudsearchDomainTLS/main.tf' },
  marks: [
    {
      in: 'terraform',
      name: 'aws_cloudsearch_domain',
      shows: 'use',
      rung: 'managed',
      example: 'resource "aws_cloudsearch_domain" "main" {',
      notExample: 'resource "aws_cloudsearch_domain_not" "main" {',
    },
    {
      in: 'terraform',
      name: 'aws_cloudsearch_domain_service_access_policy',
      shows: 'use',
      as: 'part',
      example: 'resource "aws_cloudsearch_domain_service_access_policy" "main" {',
      notExample: 'resource "aws_cloudsearch_domain_service_access_policy_not" "main" {',
    },
  ],
};
