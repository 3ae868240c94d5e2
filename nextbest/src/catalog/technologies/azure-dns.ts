import type { Technology } from '#model/catalog.ts';

export const azureDns: Technology = {
  id: 'azure-dns',
  name: 'Azure DNS',
  capability: 'networking',
  market: { evolution: 0.97, because: 'Names are a utility billed by the month and the query.' },
  cloud: 'azure',
  speaks: ['dns'],
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
    {
      in: 'arm',
      name: 'Microsoft.Network/dnsZones',
      shows: 'use',
      rung: 'serverless',
      example: "resource main 'Microsoft.Network/dnsZones@2024-01-01' = {",
    },
    {
      in: 'arm',
      name: 'Microsoft.Network/dnsZones/*',
      shows: 'use',
      as: 'part',
      example: "resource main 'Microsoft.Network/dnsZones/parts@2024-01-01' = {",
      notExample: "resource main 'Microsoft.Cache/redis@2024-01-01' = {",
    },
    {
      in: 'arm',
      name: 'Microsoft.Network/privateDnsZones',
      shows: 'use',
      as: 'part',
      example: "resource main 'Microsoft.Network/privateDnsZones@2024-01-01' = {",
    },
    {
      in: 'arm',
      name: 'Microsoft.Network/privateDnsZones/*',
      shows: 'use',
      as: 'part',
      example: "resource main 'Microsoft.Network/privateDnsZones/parts@2024-01-01' = {",
      notExample: "resource main 'Microsoft.Cache/redis@2024-01-01' = {",
    },
  ],
};
