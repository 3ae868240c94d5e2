import type { Technology } from '#model/catalog.ts';

export const azureServiceBus: Technology = {
  id: 'azure-service-bus',
  name: 'Azure Service Bus',
  capability: 'queue',
  market: { evolution: 0.95, because: 'Message queues are rented by the request from every large cloud.' },
  cloud: 'azure',
  speaks: ['amqp'],
  seen: { repository: 'bitwarden/server', path: 'src/Core/Core.csproj' },
  marks: [
    { in: 'npm', name: '@azure/service-bus', shows: 'use', rung: 'serverless', example: '"@azure/service-bus": "^4.5.0"' },
    { in: 'pypi', name: 'azure-servicebus', shows: 'use', rung: 'serverless', example: 'azure-servicebus' },
    {
      in: 'maven',
      name: 'com.azure:azure-messaging-servicebus',
      shows: 'use',
      rung: 'serverless',
      example: '<dependency><groupId>com.azure</groupId><artifactId>azure-messaging-servicebus</artifactId></dependency>',
    },
    {
      in: 'nuget',
      name: 'Azure.Messaging.ServiceBus',
      shows: 'use',
      rung: 'serverless',
      example: '<PackageReference Include="Azure.Messaging.ServiceBus" />',
    },
    {
      in: 'terraform',
      name: 'azurerm_servicebus_namespace',
      shows: 'use',
      rung: 'serverless',
      rungWhen: [{ attribute: 'sku', equals: 'Premium', rung: 'serverless-capacity' }],
      example: 'resource "azurerm_servicebus_namespace" "orders" {',
    },
    {
      in: 'terraform',
      name: 'azurerm_servicebus_*',
      shows: 'use',
      as: 'part',
      example: 'resource "azurerm_servicebus_queue" "orders" {',
      notExample: 'resource "aws_sqs_queue" "orders" {',
    },
  ],
};
