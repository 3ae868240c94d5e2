import type { Technology } from '#model/catalog.ts';

export const azureNotificationHubs: Technology = {
  id: 'azure-notification-hubs',
  name: 'Azure Notification Hubs',
  capability: 'event-bus',
  market: { evolution: 0.82, because: 'Messages to telephones are sent for free by their makers.' },
  cloud: 'azure',
  speaks: ['push'],
  seen: { repository: 'bitwarden/server', path: 'src/Core/Core.csproj' },
  marks: [
    {
      in: 'nuget',
      name: 'Microsoft.Azure.NotificationHubs',
      shows: 'use',
      rung: 'serverless',
      example: '<PackageReference Include="Microsoft.Azure.NotificationHubs" />',
      notExample: '<PackageReference Include="Microsoft.Azure.NotificationHubsNot" />',
    },
    {
      in: 'terraform',
      name: 'azurerm_notification_hub',
      shows: 'use',
      rung: 'serverless',
      example: 'resource "azurerm_notification_hub" "orders" {',
    },
    {
      in: 'terraform',
      name: 'azurerm_notification_hub_*',
      shows: 'use',
      as: 'part',
      example: 'resource "azurerm_notification_hub_namespace" "orders" {',
      notExample: 'resource "azurerm_servicebus_queue" "orders" {',
    },
  ],
};
