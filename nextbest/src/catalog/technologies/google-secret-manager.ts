import type { Technology } from '#model/catalog.ts';

export const googleSecretManager: Technology = {
  id: 'google-secret-manager',
  name: 'Google Cloud Secret Manager',
  capability: 'secrets',
  market: { evolution: 0.92, because: 'Secret stores are rented by the secret from every large cloud.' },
  cloud: 'gcp',
  references: ['permission:secretmanager'],
  seen: { repository: 'dapr/components-contrib', path: 'go.mod' },
  marks: [
    {
      in: 'npm',
      name: '@google-cloud/secret-manager',
      shows: 'use',
      rung: 'serverless',
      example: '"@google-cloud/secret-manager": "^5.1.0"',
    },
    { in: 'pypi', name: 'google-cloud-secret-manager', shows: 'use', rung: 'serverless', example: 'google-cloud-secret-manager' },
    {
      in: 'maven',
      name: 'com.google.cloud:google-cloud-secretmanager',
      shows: 'use',
      rung: 'serverless',
      example: '<dependency><groupId>com.google.cloud</groupId><artifactId>google-cloud-secretmanager</artifactId></dependency>',
    },
    {
      in: 'go',
      name: 'cloud.google.com/go/secretmanager',
      shows: 'use',
      rung: 'serverless',
      example: 'cloud.google.com/go/secretmanager v1.0.0',
    },
    {
      in: 'nuget',
      name: 'Google.Cloud.SecretManager.V1',
      shows: 'use',
      rung: 'serverless',
      example: '<PackageReference Include="Google.Cloud.SecretManager.V1" />',
    },
    {
      in: 'terraform',
      name: 'google_secret_manager_secret',
      shows: 'use',
      rung: 'serverless',
      example: 'resource "google_secret_manager_secret" "settings" {',
    },
    {
      in: 'terraform',
      name: 'google_secret_manager_*',
      shows: 'use',
      as: 'part',
      example: 'resource "google_secret_manager_secret_version" "settings" {',
      notExample: 'resource "aws_sqs_queue" "settings" {',
    },
    { in: 'command', name: 'gcloud secrets', shows: 'use', as: 'part', example: '- run: gcloud secrets list' },
  ],
};
