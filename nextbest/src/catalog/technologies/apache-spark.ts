import type { Technology } from '#model/catalog.ts';

export const apacheSpark: Technology = {
  id: 'apache-spark',
  name: 'Apache Spark',
  capability: 'analytics',
  market: { evolution: 0.83, because: 'Running Spark is sold by every large cloud, also with capacity that scales by itself.' },
  speaks: ['spark'],
  lifespan: 'apache-spark',
  seen: { repository: 'feast-dev/feast', path: 'infra/terraform/azure/helm.tf' },
  marks: [
    { in: 'pypi', name: 'pyspark', shows: 'need', example: 'pyspark' },
    {
      in: 'maven',
      name: 'org.apache.spark:spark-core_2.12',
      shows: 'need',
      example: '<dependency><groupId>org.apache.spark</groupId><artifactId>spark-core_2.12</artifactId></dependency>',
    },
    {
      in: 'maven',
      name: 'org.apache.spark:spark-core_2.13',
      shows: 'need',
      example: '<dependency><groupId>org.apache.spark</groupId><artifactId>spark-core_2.13</artifactId></dependency>',
    },
    { in: 'image', name: 'apache/spark', shows: 'use', rung: 'container', example: 'image: apache/spark:latest' },
    { in: 'image', name: 'bitnami/spark', shows: 'use', rung: 'container', example: 'image: bitnami/spark:latest' },
    {
      in: 'chart',
      name: 'spark',
      shows: 'use',
      rung: 'container',
      example: '- { name: spark, version: 1.0.0, repository: https://charts.example.com }',
    },
    {
      in: 'chart',
      name: 'spark-operator',
      shows: 'use',
      rung: 'container',
      example: '- { name: spark-operator, version: 1.0.0, repository: https://charts.example.com }',
    },
    {
      in: 'kubernetes',
      name: 'sparkoperator.k8s.io/SparkApplication',
      shows: 'use',
      rung: 'container',
      example: '{ apiVersion: sparkoperator.k8s.io/v1, kind: SparkApplication, metadata: { name: orders } }',
      notExample: '{ apiVersion: sparkoperator.k8s.io/v1, kind: SparkApplicationPolicy, metadata: { name: orders } }',
    },
  ],
};
