import type { Technology } from '#model/catalog.ts';

export const milvus: Technology = {
  id: 'milvus',
  name: 'Milvus',
  capability: 'search',
  market: { evolution: 0.7, because: 'Searching by meaning is sold by specialists, and built into most databases by now.' },
  speaks: ['milvus'],
  seen: { repository: 'dotnet/aspire', path: 'playground/milvus/MilvusPlayground.AppHost/Program.cs' },
  marks: [
    {
      in: 'image',
      name: 'milvusdb/milvus',
      shows: 'use',
      rung: 'container',
      example: 'image: milvusdb/milvus:1.0',
      notExample: 'image: milvusdb/milvus-not:1.0',
    },
    {
      in: 'chart',
      name: 'milvus',
      shows: 'use',
      rung: 'container',
      example: '- { name: milvus, version: 1.0.0, repository: https://charts.example.com }',
      notExample: '- { name: milvus-not, version: 1.0.0, repository: https://charts.example.com }',
    },
    {
      in: 'platform',
      name: 'aspire/AddMilvus',
      shows: 'use',
      rung: 'container',
      example: 'var builder = DistributedApplication.CreateBuilder(args);\nbuilder.AddMilvus("main");',
      notExample: 'var builder = DistributedApplication.CreateBuilder(args);\nbuilder.AddMilvusNot("main");',
    },
    {
      in: 'kubernetes',
      name: 'milvus.io/Milvus',
      shows: 'use',
      rung: 'container',
      example: '{ apiVersion: milvus.io/v1, kind: Milvus, metadata: { name: main } }',
      notExample: '{ apiVersion: milvus.io/v1, kind: MilvusNot, metadata: { name: main } }',
    },
    {
      in: 'npm',
      name: '@zilliz/milvus2-sdk-node',
      shows: 'need',
      example: '"@zilliz/milvus2-sdk-node": "1.0.0"',
      notExample: '"@zilliz/milvus2-sdk-node-not": "1.0.0"',
    },
    { in: 'pypi', name: 'pymilvus', shows: 'need', example: 'pymilvus==1.0.0', notExample: 'pymilvus-not==1.0.0' },
    {
      in: 'maven',
      name: 'io.milvus:milvus-sdk-java',
      shows: 'need',
      example: '<dependency><groupId>io.milvus</groupId><artifactId>milvus-sdk-java</artifactId></dependency>',
      notExample: '<dependency><groupId>io.milvus</groupId><artifactId>milvus-sdk-java-not</artifactId></dependency>',
    },
  ],
};
