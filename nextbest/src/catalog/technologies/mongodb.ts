import type { Technology } from '#model/catalog.ts';

export const mongodb: Technology = {
  id: 'mongodb',
  name: 'MongoDB',
  capability: 'document-db',
  market: { evolution: 0.88, because: 'Key-value and document stores are rented by the request, though each has its own query language.' },
  speaks: ['mongodb'],
  lifespan: 'mongodb',
  seen: { repository: 'Azure-Samples/contoso-real-estate', path: 'docker-compose.yml' },
  marks: [
    { in: 'npm', name: 'mongodb', shows: 'need', example: '"mongodb": "^6.18.0"' },
    { in: 'npm', name: 'mongoose', shows: 'need', example: '"mongoose": "^8.18.0"' },
    { in: 'pypi', name: 'pymongo', shows: 'need', example: 'pymongo' },
    { in: 'pypi', name: 'motor', shows: 'need', example: 'motor' },
    { in: 'pypi', name: 'mongoengine', shows: 'need', example: 'mongoengine' },
    {
      in: 'maven',
      name: 'org.mongodb:mongodb-driver-sync',
      shows: 'need',
      example: '<dependency><groupId>org.mongodb</groupId><artifactId>mongodb-driver-sync</artifactId></dependency>',
    },
    {
      in: 'maven',
      name: 'org.springframework.boot:spring-boot-starter-data-mongodb',
      shows: 'need',
      example:
        '<dependency><groupId>org.springframework.boot</groupId><artifactId>spring-boot-starter-data-mongodb</artifactId></dependency>',
    },
    { in: 'go', name: 'go.mongodb.org/mongo-driver', shows: 'need', example: 'go.mongodb.org/mongo-driver v1.0.0' },
    {
      in: 'go',
      name: 'go.mongodb.org/mongo-driver/v*',
      shows: 'need',
      example: 'go.mongodb.org/mongo-driver/v3 v3.0.0',
      notExample: 'github.com/google/uuid v1.0.0',
    },
    { in: 'nuget', name: 'MongoDB.Driver', shows: 'need', example: '<PackageReference Include="MongoDB.Driver" />' },
    { in: 'rubygems', name: 'mongo', shows: 'need', example: "gem 'mongo'", notExample: "gem 'mongo_session'" },
    { in: 'rubygems', name: 'mongoid', shows: 'need', example: "gem 'mongoid'" },
    { in: 'image', name: 'mongo', shows: 'use', rung: 'container', example: 'image: mongo:8.0', notExample: 'image: mongo-express:latest' },
    { in: 'image', name: 'bitnami/mongodb', shows: 'use', rung: 'container', example: 'image: bitnami/mongodb:latest' },
    {
      in: 'chart',
      name: 'mongodb',
      shows: 'use',
      rung: 'container',
      example: '- { name: mongodb, version: 1.0.0, repository: https://charts.example.com }',
    },
    {
      in: 'kubernetes',
      name: 'mongodbcommunity.mongodb.com/MongoDBCommunity',
      shows: 'use',
      rung: 'container',
      example: '{ apiVersion: mongodbcommunity.mongodb.com/v1, kind: MongoDBCommunity, metadata: { name: carts } }',
    },
  ],
};
