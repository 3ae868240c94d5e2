import type { Technology } from '#model/catalog.ts';

export const googleAlloydb: Technology = {
  id: 'google-alloydb',
  name: 'Google AlloyDB for PostgreSQL',
  capability: 'relational-db',
  market: { evolution: 0.92, because: 'PostgreSQL and MySQL are sold by every cloud, also with capacity that scales by itself.' },
  cloud: 'gcp',
  speaks: ['postgresql'],
  seen: { repository: 'GoogleCloudPlatform/cloud-foundation-fabric', path: 'modules/alloydb/main.tf' },
  marks: [
    { in: 'pypi', name: 'google-cloud-alloydb-connector', shows: 'need', example: 'google-cloud-alloydb-connector' },
    { in: 'pypi', name: 'langchain-google-alloydb-pg', shows: 'need', example: 'langchain-google-alloydb-pg' },
    { in: 'go', name: 'cloud.google.com/go/alloydbconn', shows: 'need', example: 'cloud.google.com/go/alloydbconn v1.0.0' },
    {
      in: 'terraform',
      name: 'google_alloydb_cluster',
      shows: 'use',
      rung: 'managed',
      example: 'resource "google_alloydb_cluster" "accounts" {',
    },
    {
      in: 'terraform',
      name: 'google_alloydb_*',
      shows: 'use',
      as: 'part',
      example: 'resource "google_alloydb_instance" "accounts" {',
      notExample: 'resource "aws_sqs_queue" "accounts" {',
    },
    { in: 'command', name: 'gcloud alloydb', shows: 'use', as: 'part', example: '- run: gcloud alloydb list' },
    {
      in: 'kubernetes',
      name: 'alloydb.cnrm.cloud.google.com/AlloyDBCluster',
      shows: 'use',
      rung: 'managed',
      example: '{ apiVersion: alloydb.cnrm.cloud.google.com/v1, kind: AlloyDBCluster, metadata: { name: orders } }',
      notExample: '{ apiVersion: alloydb.cnrm.cloud.google.com/v1, kind: AlloyDBClusterPolicy, metadata: { name: orders } }',
    },
  ],
};
