import type { Technology } from '#model/catalog.ts';

export const azureResourceManager: Technology = {
  id: 'azure-resource-manager',
  name: 'Azure Resource Manager',
  capability: 'ci-cd',
  market: { evolution: 0.95, because: 'Describing infrastructure as files is a free feature of every large cloud.' },
  cloud: 'azure',
  seen: { repository: 'aztfmod/terraform-azurerm-caf', path: 'main.tf' },
  marks: [
    { in: 'terraform', name: 'azurerm_resource_group', shows: 'use', as: 'part', example: 'resource "azurerm_resource_group" "build" {' },
    {
      in: 'terraform',
      name: 'azurerm_role_*',
      shows: 'use',
      as: 'part',
      example: 'resource "azurerm_role_assignment" "build" {',
      notExample: 'resource "aws_sqs_queue" "build" {',
    },
    {
      in: 'terraform',
      name: 'azurerm_user_assigned_identity',
      shows: 'use',
      as: 'part',
      example: 'resource "azurerm_user_assigned_identity" "build" {',
    },
    { in: 'terraform', name: 'azurerm_client_config', shows: 'use', as: 'part', example: 'resource "azurerm_client_config" "build" {' },
    { in: 'terraform', name: 'azurerm_subscription', shows: 'use', as: 'part', example: 'resource "azurerm_subscription" "build" {' },
    {
      in: 'terraform',
      name: 'azurerm_management_*',
      shows: 'use',
      as: 'part',
      example: 'resource "azurerm_management_lock" "build" {',
      notExample: 'resource "aws_sqs_queue" "build" {',
    },
    {
      in: 'terraform',
      name: 'azurerm_policy_*',
      shows: 'use',
      as: 'part',
      example: 'resource "azurerm_policy_definition" "build" {',
      notExample: 'resource "aws_sqs_queue" "build" {',
    },
  ],
};
