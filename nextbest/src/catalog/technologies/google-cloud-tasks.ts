import type { Technology } from '#model/catalog.ts';

export const googleCloudTasks: Technology = {
  id: 'google-cloud-tasks',
  name: 'Google Cloud Tasks',
  capability: 'queue',
  market: { evolution: 0.95, because: 'Message queues are rented by the request from every large cloud.' },
  cloud: 'gcp',
  references: ['permission:cloudtasks'],
  seen: { repository: 'terraform-google-modules/terraform-docs-samples', path: 'run/tasks/main.tf' },
  marks: [
    { in: 'rubygems', name: 'google-cloud-tasks', shows: 'use', rung: 'serverless', example: "gem 'google-cloud-tasks'" },
    {
      in: 'nuget',
      name: 'Google.Cloud.Tasks.V2',
      shows: 'use',
      rung: 'serverless',
      example: '<PackageReference Include="Google.Cloud.Tasks.V2" />',
    },
    { in: 'packagist', name: 'google/cloud-tasks', shows: 'use', rung: 'serverless', example: '"google/cloud-tasks": "*"' },
    { in: 'npm', name: '@google-cloud/tasks', shows: 'use', rung: 'serverless', example: '"@google-cloud/tasks": "^5.1.0"' },
    { in: 'pypi', name: 'google-cloud-tasks', shows: 'use', rung: 'serverless', example: 'google-cloud-tasks' },
    {
      in: 'go',
      name: 'cloud.google.com/go/cloudtasks',
      shows: 'use',
      rung: 'serverless',
      example: 'cloud.google.com/go/cloudtasks v1.0.0',
    },
    {
      in: 'maven',
      name: 'com.google.cloud:google-cloud-tasks',
      shows: 'use',
      rung: 'serverless',
      example: '<dependency><groupId>com.google.cloud</groupId><artifactId>google-cloud-tasks</artifactId></dependency>',
    },
    {
      in: 'terraform',
      name: 'google_cloud_tasks_queue',
      shows: 'use',
      rung: 'serverless',
      example: 'resource "google_cloud_tasks_queue" "orders" {',
    },
  ],
};
