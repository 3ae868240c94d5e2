import type { Technology } from '#model/catalog.ts';

export const opensearch: Technology = {
  id: 'opensearch',
  name: 'OpenSearch',
  capability: 'search',
  market: {
    evolution: 0.82,
    because: 'OpenSearch is sold by clouds, also with capacity that scales by itself; relevance still needs tuning.',
  },
  speaks: ['elasticsearch'],
  lifespan: 'opensearch',
  seen: { repository: 'rubygems/rubygems.org', path: 'docker-compose.yml' },
  marks: [
    { in: 'npm', name: '@opensearch-project/opensearch', shows: 'need', example: '"@opensearch-project/opensearch": "latest"' },
    { in: 'pypi', name: 'opensearch-py', shows: 'need', example: 'opensearch-py' },
    {
      in: 'maven',
      name: 'org.opensearch.client:opensearch-java',
      shows: 'need',
      example: '<dependency><groupId>org.opensearch.client</groupId><artifactId>opensearch-java</artifactId></dependency>',
    },
    {
      in: 'go',
      name: 'github.com/opensearch-project/opensearch-go',
      shows: 'need',
      example: 'github.com/opensearch-project/opensearch-go v1.0.0',
    },
    {
      in: 'go',
      name: 'github.com/opensearch-project/opensearch-go/v*',
      shows: 'need',
      example: 'github.com/opensearch-project/opensearch-go/v3 v3.0.0',
      notExample: 'github.com/google/uuid v1.0.0',
    },
    {
      in: 'image',
      name: 'opensearchproject/opensearch',
      shows: 'use',
      rung: 'container',
      example: 'image: opensearchproject/opensearch:3.1.0',
    },
    {
      in: 'image',
      name: 'opensearchproject/opensearch-dashboards',
      shows: 'use',
      as: 'part',
      example: 'image: opensearchproject/opensearch-dashboards:latest',
    },
    {
      in: 'chart',
      name: 'opensearch',
      shows: 'use',
      rung: 'container',
      example: '- { name: opensearch, version: 1.0.0, repository: https://charts.example.com }',
    },
    {
      in: 'kubernetes',
      name: 'opensearch.opster.io/OpenSearchCluster',
      shows: 'use',
      rung: 'container',
      example: '{ apiVersion: opensearch.opster.io/v1, kind: OpenSearchCluster, metadata: { name: products } }',
    },
    { in: 'variable', name: 'OPENSEARCH_URL', shows: 'need', example: 'OPENSEARCH_URL=' },
    { in: 'variable', name: 'OPENSEARCH_HOST', shows: 'need', example: 'OPENSEARCH_HOST=' },
    { in: 'rubygems', name: 'opensearch-ruby', shows: 'need', example: "gem 'opensearch-ruby'" },
    {
      in: 'setting',
      name: 'search:opensearch',
      shows: 'need',
      example: "HAYSTACK_CONNECTIONS = {'default': {'ENGINE': 'search.opensearchSearchEngine'}}",
    },
    {
      in: 'machine',
      name: 'opensearch',
      shows: 'use',
      rung: 'vm',
      example: '- { hosts: web, tasks: [{ package: { name: opensearch } }] }',
    },
    {
      in: 'terraform',
      name: 'cloudfoundry_service_instance',
      shows: 'use',
      rung: 'managed',
      when: { attribute: 'offering', matches: 'opensearch' },
      example:
        'resource "cloudfoundry_service_instance" "orders" { service_plan = data.cloudfoundry_service.opensearch.service_plans["small"] }',
      notExample:
        'resource "cloudfoundry_service_instance" "orders" { service_plan = data.cloudfoundry_service.redis.service_plans["small"] }',
    },
  ],
};
