import type { Technology } from '#model/catalog.ts';

export const azureSignalr: Technology = {
  id: 'azure-signalr',
  name: 'Azure SignalR Service',
  capability: 'realtime',
  market: { evolution: 0.82, because: 'Long-lived connections to browsers are sold by clouds and specialists, by the message.' },
  cloud: 'azure',
  speaks: ['signalr'],
  seen: { repository: 'aztfmod/terraform-azurerm-caf', path: 'modules/messaging/signalr_service/signalr_service.tf' },
  marks: [
    {
      in: 'terraform',
      name: 'azurerm_signalr_service',
      shows: 'use',
      rung: 'serverless',
      example: 'resource "azurerm_signalr_service" "chat" {',
    },
    {
      in: 'terraform',
      name: 'azurerm_signalr_service_*',
      shows: 'use',
      as: 'part',
      example: 'resource "azurerm_signalr_service_network_acl" "chat" {',
      notExample: 'resource "aws_sqs_queue" "chat" {',
    },
    {
      in: 'platform',
      name: 'aspire/AddAzureSignalR',
      shows: 'use',
      rung: 'serverless',
      example: 'var builder = DistributedApplication.CreateBuilder(args);\nbuilder.AddAzureSignalR("main");',
    },
    {
      in: 'arm',
      name: 'Microsoft.SignalRService/signalR',
      shows: 'use',
      rung: 'serverless',
      example: "resource main 'Microsoft.SignalRService/signalR@2024-01-01' = {",
    },
  ],
};
