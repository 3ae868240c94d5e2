import type { Technology } from '#model/catalog.ts';

export const googleFirestore: Technology = {
  id: 'google-firestore',
  name: 'Google Cloud Firestore',
  capability: 'document-db',
  market: { evolution: 0.88, because: 'Key-value and document stores are rented by the request, though each has its own query language.' },
  cloud: 'gcp',
  speaks: ['firestore'],
  references: ['permission:datastore', 'permission:firestore'],
  seen: { repository: 'GoogleCloudPlatform/cloud-foundation-fabric', path: 'modules/firestore/main.tf' },
  marks: [
    { in: 'rubygems', name: 'google-cloud-firestore', shows: 'use', rung: 'serverless', example: "gem 'google-cloud-firestore'" },
    {
      in: 'nuget',
      name: 'Google.Cloud.Firestore',
      shows: 'use',
      rung: 'serverless',
      example: '<PackageReference Include="Google.Cloud.Firestore" />',
    },
    { in: 'packagist', name: 'google/cloud-firestore', shows: 'use', rung: 'serverless', example: '"google/cloud-firestore": "*"' },
    { in: 'npm', name: '@google-cloud/firestore', shows: 'use', rung: 'serverless', example: '"@google-cloud/firestore": "^5.1.0"' },
    { in: 'pypi', name: 'google-cloud-firestore', shows: 'use', rung: 'serverless', example: 'google-cloud-firestore' },
    { in: 'go', name: 'cloud.google.com/go/firestore', shows: 'use', rung: 'serverless', example: 'cloud.google.com/go/firestore v1.0.0' },
    {
      in: 'maven',
      name: 'com.google.cloud:google-cloud-firestore',
      shows: 'use',
      rung: 'serverless',
      example: '<dependency><groupId>com.google.cloud</groupId><artifactId>google-cloud-firestore</artifactId></dependency>',
    },
    {
      in: 'terraform',
      name: 'google_firestore_database',
      shows: 'use',
      rung: 'serverless',
      example: 'resource "google_firestore_database" "carts" {',
    },
    {
      in: 'terraform',
      name: 'google_firestore_*',
      shows: 'use',
      as: 'part',
      example: 'resource "google_firestore_index" "carts" {',
      notExample: 'resource "aws_sqs_queue" "carts" {',
    },
  ],
};
