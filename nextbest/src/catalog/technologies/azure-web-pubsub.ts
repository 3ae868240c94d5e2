import type { Technology } from '#model/catalog.ts';

export const azureWebPubsub: Technology = {
  id: 'azure-web-pubsub',
  name: 'Azure Web PubSub',
  capability: 'realtime',
  market: { evolution: 0.82, because: 'Long-lived connections to browsers are sold by clouds and specialists, by the message.' },
  cloud: 'azure',
  speaks: ['websocket'],
  seen: { repository: 'aztfmod/terraform-azurerm-caf', path: 'modules/messaging/web_pubsub/web_pubsub.tf' },
  marks: [
    { in: 'npm', name: '@azure/web-pubsub', shows: 'use', rung: 'serverless', example: '"@azure/web-pubsub": "^4.5.0"' },
    { in: 'terraform', name: 'azurerm_web_pubsub', shows: 'use', rung: 'serverless', example: 'resource "azurerm_web_pubsub" "chat" {' },
    {
      in: 'terraform',
      name: 'azurerm_web_pubsub_*',
      shows: 'use',
      as: 'part',
      example: 'resource "azurerm_web_pubsub_hub" "chat" {',
      notExample: 'resource "aws_sqs_queue" "chat" {',
    },
    {
      in: 'platform',
      name: 'aspire/AddAzureWebPubSub',
      shows: 'use',
      rung: 'serverless',
      example: 'var builder = DistributedApplication.CreateBuilder(args);\nbuilder.AddAzureWebPubSub("main");',
    },
    {
      in: 'arm',
      name: 'Microsoft.SignalRService/webPubSub',
      shows: 'use',
      rung: 'serverless',
      example: "resource main 'Microsoft.SignalRService/webPubSub@2024-01-01' = {",
    },
    {
      in: 'arm',
      name: 'Microsoft.SignalRService/webPubSub/*',
      shows: 'use',
      as: 'part',
      example: "resource main 'Microsoft.SignalRService/webPubSub/parts@2024-01-01' = {",
      notExample: "resource main 'Microsoft.Cache/redis@2024-01-01' = {",
    },
  ],
};
