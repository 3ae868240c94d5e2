import type { Technology } from '#model/catalog.ts';

export const azureEventGrid: Technology = {
  id: 'azure-event-grid',
  name: 'Azure Event Grid',
  capability: 'event-bus',
  market: { evolution: 0.92, because: 'Publish and subscribe is rented by the message from every large cloud.' },
  cloud: 'azure',
  speaks: ['cloudevents'],
  seen: { repository: 'bitwarden/server', path: 'src/Api/Api.csproj' },
  marks: [
    { in: 'npm', name: '@azure/eventgrid', shows: 'use', rung: 'serverless', example: '"@azure/eventgrid": "^4.5.0"' },
    { in: 'pypi', name: 'azure-eventgrid', shows: 'use', rung: 'serverless', example: 'azure-eventgrid' },
    {
      in: 'nuget',
      name: 'Azure.Messaging.EventGrid',
      shows: 'use',
      rung: 'serverless',
      example: '<PackageReference Include="Azure.Messaging.EventGrid" />',
    },
    {
      in: 'terraform',
      name: 'azurerm_eventgrid_topic',
      shows: 'use',
      rung: 'serverless',
      example: 'resource "azurerm_eventgrid_topic" "orders" {',
    },
    {
      in: 'terraform',
      name: 'azurerm_eventgrid_domain',
      shows: 'use',
      rung: 'serverless',
      example: 'resource "azurerm_eventgrid_domain" "orders" {',
    },
    {
      in: 'terraform',
      name: 'azurerm_eventgrid_*',
      shows: 'use',
      as: 'part',
      example: 'resource "azurerm_eventgrid_event_subscription" "orders" {',
      notExample: 'resource "aws_sqs_queue" "orders" {',
    },
  ],
};
