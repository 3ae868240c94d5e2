import type { Technology } from '#model/catalog.ts';

export const solr: Technology = {
  id: 'solr',
  name: 'Apache Solr',
  capability: 'search',
  market: { evolution: 0.8, because: 'Search is sold by clouds and specialists, though relevance still needs tuning.' },
  speaks: ['solr'],
  lifespan: 'solr',
  seen: { repository: 'Xabaril/AspNetCore.Diagnostics.HealthChecks', path: 'docker-compose.yml' },
  marks: [
    { in: 'pypi', name: 'pysolr', shows: 'need', example: 'pysolr' },
    {
      in: 'maven',
      name: 'org.apache.solr:solr-solrj',
      shows: 'need',
      example: '<dependency><groupId>org.apache.solr</groupId><artifactId>solr-solrj</artifactId></dependency>',
    },
    { in: 'rubygems', name: 'rsolr', shows: 'need', example: "gem 'rsolr'" },
    { in: 'image', name: 'solr', shows: 'use', rung: 'container', example: 'image: solr:latest' },
    { in: 'image', name: 'bitnami/solr', shows: 'use', rung: 'container', example: 'image: bitnami/solr:latest' },
    {
      in: 'chart',
      name: 'solr',
      shows: 'use',
      rung: 'container',
      example: '- { name: solr, version: 1.0.0, repository: https://charts.example.com }',
    },
    { in: 'file', name: 'solrconfig.xml', shows: 'need', example: 'solrconfig.xml' },
    {
      in: 'kubernetes',
      name: 'solr.apache.org/SolrCloud',
      shows: 'use',
      rung: 'container',
      example: '{ apiVersion: solr.apache.org/v1, kind: SolrCloud, metadata: { name: orders } }',
      notExample: '{ apiVersion: solr.apache.org/v1, kind: SolrCloudPolicy, metadata: { name: orders } }',
    },
    {
      in: 'setting',
      name: 'search:solr',
      shows: 'need',
      example: "HAYSTACK_CONNECTIONS = {'default': {'ENGINE': 'search.solrSearchEngine'}}",
    },
    {
      in: 'machine',
      name: 'solr',
      shows: 'use',
      rung: 'vm',
      example: '- { hosts: web, tasks: [{ package: { name: solr } }] }',
    },
  ],
};
