import type { Ladder } from '#model/catalog.ts';
import { dynamodbLimits, dynamodbProvisionedLimits, keyspacesLimits } from '../limits/amazon-documents.ts';
import { cosmosLimits, cosmosServerlessLimits } from '../limits/azure-documents.ts';
import { kvLimits } from '../limits/cloudflare-data.ts';
import { bigtableLimits, firestoreLimits } from '../limits/google-documents.ts';
import { judgement } from '../origin.ts';
import { aws, azure, cloudflare, google, own, vendor } from '../rung.ts';

// `since` is the day of the provider’s announcement, as generally known; it only hides a service from answers about earlier dates.
export const documentDb: Ladder = {
  capability: 'document-db',
  does: 'keep documents and values by key',
  notices: 'Reads stay quick as data grows, and nobody runs replica sets.',
  metric: 'slowest hundredth of reads, in milliseconds',
  writeIt: {
    what: 'A table with one column for the document and a few indexes.',
    hours: [4, 16],
    lacks: 'No copies in other places, and the indexes that nobody thought of are missing.',
    source: judgement().source,
  },
  rungs: [
    aws({
      rung: 'serverless',
      technology: 'amazon-dynamodb',
      name: 'Amazon DynamoDB on demand',
      keeps: ['dynamodb'],
      limits: dynamodbLimits,
      since: '2018-11-28',
      tryOut: { what: 'Load a copy of one collection into Amazon DynamoDB on demand and replay an hour of reads.', hours: [3, 16] },
    }),
    aws({
      rung: 'serverless',
      technology: 'amazon-keyspaces',
      name: 'Amazon Keyspaces',
      keeps: ['cql'],
      limits: keyspacesLimits,
      tryOut: { what: 'Load a copy of one collection into Amazon Keyspaces and replay an hour of reads.', hours: [3, 16] },
    }),
    azure({
      rung: 'serverless',
      technology: 'azure-cosmos-db-serverless',
      name: 'Azure Cosmos DB serverless',
      keeps: ['mongodb', 'cql'],
      limits: cosmosServerlessLimits,
      tryOut: { what: 'Load a copy of one collection into Azure Cosmos DB serverless and replay an hour of reads.', hours: [3, 16] },
    }),
    google({
      rung: 'serverless',
      technology: 'google-firestore',
      name: 'Firestore',
      keeps: ['firestore'],
      limits: firestoreLimits,
      tryOut: { what: 'Load a copy of one collection into Firestore and replay an hour of reads.', hours: [3, 16] },
    }),
    cloudflare({
      rung: 'serverless',
      technology: 'cloudflare-kv',
      name: 'Cloudflare KV',
      limits: kvLimits,
      tryOut: { what: 'Load a copy of one collection into Cloudflare KV and replay an hour of reads.', hours: [3, 16] },
    }),
    vendor({
      rung: 'saas',
      technology: 'mongodb-atlas',
      name: 'MongoDB Atlas',
      keeps: ['mongodb'],
      tryOut: { what: 'Load a copy of one collection into MongoDB Atlas and replay an hour of reads.', hours: [3, 20] },
    }),
    aws({
      rung: 'serverless-capacity',
      technology: 'amazon-dynamodb-provisioned',
      name: 'Amazon DynamoDB provisioned',
      keeps: ['dynamodb'],
      limits: dynamodbProvisionedLimits,
      tryOut: { what: 'Load a copy of one collection into Amazon DynamoDB provisioned and replay an hour of reads.', hours: [3, 16] },
    }),
    azure({
      rung: 'serverless-capacity',
      technology: 'azure-cosmos-db',
      name: 'Azure Cosmos DB',
      keeps: ['mongodb', 'cql'],
      limits: cosmosLimits,
      tryOut: { what: 'Load a copy of one collection into Azure Cosmos DB and replay an hour of reads.', hours: [3, 16] },
    }),
    aws({
      rung: 'managed',
      technology: 'amazon-documentdb',
      name: 'Amazon DocumentDB',
      keeps: ['mongodb'],
      tryOut: { what: 'Load a copy of one collection into Amazon DocumentDB and replay an hour of reads.', hours: [3, 24] },
    }),
    aws({
      rung: 'managed',
      technology: 'amazon-neptune',
      name: 'Amazon Neptune',
      keeps: ['gremlin', 'sparql'],
      tryOut: { what: 'Load a copy of one collection into Amazon Neptune and replay an hour of reads.', hours: [3, 24] },
    }),
    google({
      rung: 'managed',
      technology: 'google-bigtable',
      name: 'Bigtable',
      keeps: ['hbase'],
      limits: bigtableLimits,
      tryOut: { what: 'Load a copy of one collection into Bigtable and replay an hour of reads.', hours: [3, 24] },
    }),
    own({
      rung: 'container',
      technology: 'mongodb',
      name: 'MongoDB that the team runs',
      keeps: ['mongodb'],
    }),
    own({
      rung: 'container',
      technology: 'cassandra',
      name: 'Cassandra that the team runs',
      keeps: ['cql'],
    }),
    own({
      rung: 'container',
      technology: 'neo4j',
      name: 'Neo4j that the team runs',
      keeps: ['cypher'],
    }),
    own({
      rung: 'container',
      technology: 'couchbase',
      name: 'Couchbase that the team runs',
      keeps: ['couchbase'],
    }),
    own({
      rung: 'vm',
      technology: 'document-db-machine',
      name: 'A document database on a machine',
      keeps: ['mongodb', 'cql', 'couchbase'],
    }),
  ],
};
