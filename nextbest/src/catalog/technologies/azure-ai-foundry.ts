import type { Technology } from '#model/catalog.ts';

export const azureAiFoundry: Technology = {
  id: 'azure-ai-foundry',
  name: 'Azure AI Foundry',
  capability: 'ml-inference',
  market: { evolution: 0.8, because: 'Large models are called over HTTP and billed by the token.' },
  cloud: 'azure',
  speaks: ['openai'],
  seen: { repository: 'microsoft/AzureTRE', path: 'templates/workspace_services/openai/terraform/openai.tf' },
  marks: [
    { in: 'npm', name: '@azure/openai', shows: 'use', rung: 'serverless', example: '"@azure/openai": "^4.5.0"' },
    { in: 'pypi', name: 'azure-ai-inference', shows: 'use', rung: 'serverless', example: 'azure-ai-inference' },
    {
      in: 'terraform',
      name: 'azurerm_cognitive_deployment',
      shows: 'use',
      rung: 'serverless',
      example: 'resource "azurerm_cognitive_deployment" "answers" {',
    },
    {
      in: 'terraform',
      name: 'azurerm_cognitive_*',
      shows: 'use',
      as: 'part',
      example: 'resource "azurerm_cognitive_account" "answers" {',
      notExample: 'resource "aws_sqs_queue" "answers" {',
    },
  ],
};
