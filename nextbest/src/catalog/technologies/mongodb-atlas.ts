import type { Technology } from '#model/catalog.ts';

export const mongodbAtlas: Technology = {
  id: 'mongodb-atlas',
  name: 'MongoDB Atlas',
  capability: 'document-db',
  market: { evolution: 0.88, because: 'Key-value and document stores are rented by the request, though each has its own query language.' },
  speaks: ['mongodb'],
  seen: { repository: 'GoogleCloudPlatform/cloud-foundation-fabric', path: 'fast/project-templates/data-mongodb/main.tf' },
  marks: [
    { in: 'host', name: '*.mongodb.net', shows: 'use', example: 'const address = "https://api.shop.abcde.mongodb.net/v1";' },
    {
      in: 'terraform',
      name: 'mongodbatlas_cluster',
      shows: 'use',
      rung: 'managed',
      rungWhen: [{ attribute: 'provider_name', equals: 'SERVERLESS', rung: 'serverless' }],
      example: 'resource "mongodbatlas_cluster" "carts" {',
    },
    {
      in: 'terraform',
      name: 'mongodbatlas_advanced_cluster',
      shows: 'use',
      rung: 'managed',
      rungWhen: [{ attribute: 'provider_name', equals: 'SERVERLESS', rung: 'serverless' }],
      example: 'resource "mongodbatlas_advanced_cluster" "carts" {',
    },
    {
      in: 'terraform',
      name: 'mongodbatlas_serverless_instance',
      shows: 'use',
      rung: 'serverless',
      example: 'resource "mongodbatlas_serverless_instance" "carts" {',
    },
    {
      in: 'terraform',
      name: 'mongodbatlas_flex_cluster',
      shows: 'use',
      rung: 'serverless',
      example: 'resource "mongodbatlas_flex_cluster" "carts" {',
    },
    {
      in: 'terraform',
      name: 'mongodbatlas_*',
      shows: 'use',
      as: 'part',
      example: 'resource "mongodbatlas_database_user" "carts" {',
      notExample: 'resource "aws_sqs_queue" "carts" {',
    },
  ],
};
