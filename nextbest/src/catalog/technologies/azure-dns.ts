import type { Technology } from '#model/catalog.ts';

export const azureDns: Technology = {
  id: 'azure-dns',
  name: 'Azure DNS',
  capability: 'networking',
  market: { evolution: 0.97, because: 'Names are a utility billed by the month and the query.' },
  cloud: 'azure',
  speaks: ['dns'],
  seen: { repository: 'Azure/terraform', path: 'quickstart/101-dns_zone/main.tf' },
  marks: [
    { in: 'terraform', name: 'azurerm_dns_zone', shows: 'use', rung: 'serverless', example: 'resource "azurerm_dns_zone" "main" {' },
    {
      in: 'terraform',
      name: 'azurerm_dns_*',
      shows: 'use',
      as: 'part',
      example: 'resource "azurerm_dns_a_record" "main" {',
      notExample: 'resource "aws_sqs_queue" "main" {',
    },
    {
      in: 'terraform',
      name: 'azurerm_private_dns_*',
      shows: 'use',
      as: 'part',
      example: 'resource "azurerm_private_dns_zone" "main" {',
      notExample: 'resource "aws_sqs_queue" "main" {',
    },
  ],
};
