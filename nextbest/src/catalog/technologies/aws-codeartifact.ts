import type { Technology } from '#model/catalog.ts';

export const awsCodeartifact: Technology = {
  id: 'aws-codeartifact',
  name: 'AWS CodeArtifact',
  capability: 'container-registry',
  market: { evolution: 0.85, because: 'Keeping packages is sold by the gigabyte by every code host and cloud.' },
  cloud: 'aws',
  speaks: ['packages'],
  seen: {
    repository: 'bridgecrewio/checkov',
    path: 'tests/terraform/checks/resource/aws/example_CodeArtifactDomainEncryptedWithCMK/main.tf',
  },
  marks: [
    {
      in: 'terraform',
      name: 'aws_codeartifact_repository',
      shows: 'use',
      rung: 'serverless',
      example: 'resource "aws_codeartifact_repository" "main" {',
      notExample: 'resource "aws_codeartifact_repository_not" "main" {',
    },
    {
      in: 'cloudformation',
      name: 'AWS::CodeArtifact::Repository',
      shows: 'use',
      rung: 'serverless',
      example: 'Type: AWS::CodeArtifact::Repository',
      notExample: 'Type: AWS::CodeArtifact::RepositoryNot',
    },
    {
      in: 'terraform',
      name: 'aws_codeartifact_*',
      shows: 'use',
      as: 'part',
      example: 'resource "aws_codeartifact_domain" "main" {',
      notExample: 'resource "google_storage_bucket" "main" {',
    },
    {
      in: 'cloudformation',
      name: 'AWS::CodeArtifact::*',
      shows: 'use',
      as: 'part',
      example: 'Type: AWS::CodeArtifact::Policy',
      notExample: 'Type: AWS::S3::Bucket',
    },
    { in: 'command', name: 'aws codeartifact', shows: 'use', as: 'part', example: '- run: aws codeartifact list' },
  ],
};
