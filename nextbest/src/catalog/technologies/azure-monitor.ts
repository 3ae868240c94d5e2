import type { Technology } from '#model/catalog.ts';

export const azureMonitor: Technology = {
  id: 'azure-monitor',
  name: 'Azure Monitor',
  capability: 'observability',
  market: {
    evolution: 0.88,
    because: 'Metrics, logs and traces are sold by clouds and specialists, with OpenTelemetry as the common format.',
  },
  cloud: 'azure',
  shared: true,
  seen: { repository: 'Azure-Samples/todo-nodejs-mongo', path: 'src/api/package.json' },
  marks: [
    { in: 'npm', name: 'applicationinsights', shows: 'use', rung: 'serverless', example: '"applicationinsights": "latest"' },
    { in: 'pypi', name: 'azure-monitor-opentelemetry', shows: 'use', rung: 'serverless', example: 'azure-monitor-opentelemetry' },
    {
      in: 'nuget',
      name: 'Microsoft.ApplicationInsights.AspNetCore',
      shows: 'use',
      rung: 'serverless',
      example: '<PackageReference Include="Microsoft.ApplicationInsights.AspNetCore" />',
    },
    {
      in: 'terraform',
      name: 'azurerm_application_insights',
      shows: 'use',
      rung: 'serverless',
      example: 'resource "azurerm_application_insights" "main" {',
    },
    {
      in: 'terraform',
      name: 'azurerm_log_analytics_workspace',
      shows: 'use',
      rung: 'serverless',
      example: 'resource "azurerm_log_analytics_workspace" "main" {',
    },
    {
      in: 'terraform',
      name: 'azurerm_application_insights_*',
      shows: 'use',
      as: 'part',
      example: 'resource "azurerm_application_insights_web_test" "main" {',
      notExample: 'resource "aws_sqs_queue" "main" {',
    },
    {
      in: 'terraform',
      name: 'azurerm_log_analytics_*',
      shows: 'use',
      as: 'part',
      example: 'resource "azurerm_log_analytics_solution" "main" {',
      notExample: 'resource "aws_sqs_queue" "main" {',
    },
    {
      in: 'terraform',
      name: 'azurerm_monitor_*',
      shows: 'use',
      as: 'part',
      example: 'resource "azurerm_monitor_metric_alert" "main" {',
      notExample: 'resource "aws_sqs_queue" "main" {',
    },
  ],
};
