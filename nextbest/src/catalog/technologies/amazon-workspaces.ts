import type { Technology } from '#model/catalog.ts';

export const amazonWorkspaces: Technology = {
  id: 'amazon-workspaces',
  name: 'Amazon WorkSpaces',
  capability: 'compute',
  market: { evolution: 0.8, because: 'Desktops are rented by the month from every large cloud.' },
  cloud: 'aws',
  speaks: ['desktop'],
  seen: {
    repository: 'ministryofjustice/modernisation-platform-environments',
    path: 'terraform/environments/laa-workspaces/new-workspaces.tf',
  },
  marks: [
    {
      in: 'terraform',
      name: 'aws_workspaces_workspace',
      shows: 'use',
      rung: 'managed',
      example: 'resource "aws_workspaces_workspace" "main" {',
      notExample: 'resource "aws_workspaces_workspace_not" "main" {',
    },
    {
      in: 'cloudformation',
      name: 'AWS::WorkSpaces::Workspace',
      shows: 'use',
      rung: 'managed',
      example: 'Type: AWS::WorkSpaces::Workspace',
      notExample: 'Type: AWS::WorkSpaces::WorkspaceNot',
    },
    {
      in: 'terraform',
      name: 'aws_workspaces_*',
      shows: 'use',
      as: 'part',
      example: 'resource "aws_workspaces_directory" "main" {',
      notExample: 'resource "google_storage_bucket" "main" {',
    },
  ],
};
