import type { Ladder } from '#model/catalog.ts';
import { openSearchServerlessLimits, otherEngineLimits } from '../limits/search-engines.ts';
import { judgement } from '../origin.ts';
import { aws, azure, google, own, vendor } from '../rung.ts';

// `since` is the day of the provider’s announcement, as generally known; it only hides a service from answers about earlier dates.
export const search: Ladder = {
  capability: 'search',
  does: 'find text',
  notices: 'People find what they look for, and nobody reshards indexes.',
  metric: 'share of searches with a click',
  writeIt: {
    what: 'A search with LIKE or with the text index of the database.',
    hours: [4, 16],
    lacks: 'No tolerance for typing errors, no ranking by what people choose, and long texts slow the database down.',
    source: judgement().source,
  },
  rungs: [
    google({
      rung: 'serverless',
      technology: 'vertex-ai-search',
      name: 'Vertex AI Search',
      limits: otherEngineLimits,
      tryOut: {
        what: 'Index a copy of one catalogue in Vertex AI Search and compare the first ten results of twenty searches.',
        hours: [4, 16],
      },
    }),
    vendor({
      rung: 'saas',
      technology: 'algolia',
      name: 'Algolia',
      limits: otherEngineLimits,
      tryOut: { what: 'Index a copy of one catalogue in Algolia and compare the first ten results of twenty searches.', hours: [4, 20] },
    }),
    vendor({
      rung: 'saas',
      technology: 'elastic-cloud-serverless',
      name: 'Elastic Cloud Serverless',
      keeps: ['elasticsearch'],
      tryOut: {
        what: 'Index a copy of one catalogue in Elastic Cloud Serverless and compare the first ten results of twenty searches.',
        hours: [4, 20],
      },
    }),
    aws({
      rung: 'serverless-capacity',
      technology: 'amazon-opensearch-serverless',
      name: 'Amazon OpenSearch Serverless',
      keeps: ['elasticsearch', 'opensearch'],
      limits: openSearchServerlessLimits,
      since: '2023-01-25',
      tryOut: {
        what: 'Index a copy of one catalogue in Amazon OpenSearch Serverless and compare the first ten results of twenty searches.',
        hours: [4, 16],
      },
    }),
    aws({
      rung: 'managed',
      technology: 'amazon-opensearch',
      name: 'Amazon OpenSearch Service',
      keeps: ['elasticsearch', 'opensearch'],
      tryOut: {
        what: 'Index a copy of one catalogue in Amazon OpenSearch Service and compare the first ten results of twenty searches.',
        hours: [4, 24],
      },
    }),
    azure({
      rung: 'managed',
      technology: 'azure-ai-search',
      name: 'Azure AI Search',
      limits: otherEngineLimits,
      tryOut: {
        what: 'Index a copy of one catalogue in Azure AI Search and compare the first ten results of twenty searches.',
        hours: [4, 24],
      },
    }),
    vendor({
      rung: 'managed',
      technology: 'elastic-cloud',
      name: 'Elastic Cloud',
      keeps: ['elasticsearch'],
      tryOut: {
        what: 'Index a copy of one catalogue in Elastic Cloud and compare the first ten results of twenty searches.',
        hours: [4, 30],
      },
    }),
    own({
      rung: 'container',
      technology: 'elasticsearch',
      name: 'Elasticsearch that the team runs',
      keeps: ['elasticsearch'],
    }),
    own({
      rung: 'container',
      technology: 'opensearch',
      name: 'OpenSearch that the team runs',
      keeps: ['opensearch', 'elasticsearch'],
    }),
    own({
      rung: 'container',
      technology: 'solr',
      name: 'Solr that the team runs',
      keeps: ['solr'],
    }),
    own({
      rung: 'container',
      technology: 'meilisearch',
      name: 'Meilisearch that the team runs',
      keeps: ['meilisearch'],
    }),
    own({
      rung: 'container',
      technology: 'typesense',
      name: 'Typesense that the team runs',
      keeps: ['typesense'],
    }),
    own({
      rung: 'vm',
      technology: 'search-machine',
      name: 'A search engine on a machine',
      keeps: ['elasticsearch', 'opensearch', 'solr'],
    }),
    own({
      rung: 'home-made',
      technology: 'database-search',
      name: 'Search inside the database',
    }),
  ],
};
