import type { Technology } from '#model/catalog.ts';

export const azureFrontDoor: Technology = {
  id: 'azure-front-door',
  name: 'Azure Front Door',
  capability: 'cdn',
  market: { evolution: 0.95, because: 'Content delivery is a utility billed by the gigabyte.' },
  cloud: 'azure',
  speaks: ['http-proxy'],
  seen: { repository: 'aztfmod/terraform-azurerm-caf', path: 'modules/networking/cdn_profile/module.tf' },
  marks: [
    {
      in: 'terraform',
      name: 'azurerm_cdn_frontdoor_profile',
      shows: 'use',
      rung: 'serverless',
      example: 'resource "azurerm_cdn_frontdoor_profile" "site" {',
    },
    { in: 'terraform', name: 'azurerm_cdn_profile', shows: 'use', rung: 'serverless', example: 'resource "azurerm_cdn_profile" "site" {' },
    {
      in: 'terraform',
      name: 'azurerm_cdn_*',
      shows: 'use',
      as: 'part',
      example: 'resource "azurerm_cdn_frontdoor_endpoint" "site" {',
      notExample: 'resource "aws_sqs_queue" "site" {',
    },
    {
      in: 'terraform',
      name: 'azurerm_frontdoor*',
      shows: 'use',
      as: 'part',
      example: 'resource "azurerm_frontdoor_firewall_policy" "site" {',
      notExample: 'resource "aws_sqs_queue" "site" {',
    },
  ],
};
