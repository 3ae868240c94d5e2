import type { Technology } from '#model/catalog.ts';

export const azureDevops: Technology = {
  id: 'azure-devops',
  name: 'Azure DevOps',
  capability: 'ci-cd',
  market: { evolution: 0.93, because: 'Build minutes are rented from every code host and cloud.' },
  cloud: 'azure',
  seen: { repository: 'microsoft/terraform-provider-azuredevops', path: '.azdo/main.tf' },
  marks: [
    {
      in: 'terraform',
      name: 'azuredevops_*',
      shows: 'use',
      rung: 'serverless',
      as: 'part',
      example: 'resource "azuredevops_project" "build" {',
      notExample: 'resource "aws_sqs_queue" "build" {',
    },
  ],
};
