import type { Technology } from '#model/catalog.ts';

export const azureEventHubs: Technology = {
  id: 'azure-event-hubs',
  name: 'Azure Event Hubs',
  capability: 'streaming',
  market: { evolution: 0.82, because: 'Kafka-compatible streams are sold by every large cloud and several vendors, most still by size.' },
  cloud: 'azure',
  speaks: ['kafka', 'amqp'],
  seen: { repository: 'databricks/terraform-databricks-examples', path: 'modules/adb-overwatch-regional-config/main.tf' },
  marks: [
    { in: 'npm', name: '@azure/event-hubs', shows: 'need', example: '"@azure/event-hubs": "^4.5.0"' },
    { in: 'pypi', name: 'azure-eventhub', shows: 'need', example: 'azure-eventhub' },
    {
      in: 'maven',
      name: 'com.azure:azure-messaging-eventhubs',
      shows: 'need',
      example: '<dependency><groupId>com.azure</groupId><artifactId>azure-messaging-eventhubs</artifactId></dependency>',
    },
    { in: 'nuget', name: 'Azure.Messaging.EventHubs', shows: 'need', example: '<PackageReference Include="Azure.Messaging.EventHubs" />' },
    {
      in: 'terraform',
      name: 'azurerm_eventhub_namespace',
      shows: 'use',
      rung: 'serverless-capacity',
      example: 'resource "azurerm_eventhub_namespace" "clicks" {',
    },
    {
      in: 'terraform',
      name: 'azurerm_eventhub*',
      shows: 'use',
      as: 'part',
      example: 'resource "azurerm_eventhub_consumer_group" "clicks" {',
      notExample: 'resource "aws_sqs_queue" "clicks" {',
    },
  ],
};
