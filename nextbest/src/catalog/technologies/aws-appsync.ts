import type { Technology } from '#model/catalog.ts';

export const awsAppsync: Technology = {
  id: 'aws-appsync',
  name: 'AWS AppSync',
  capability: 'api-gateway',
  market: { evolution: 0.85, because: 'GraphQL endpoints are rented by the request from clouds and specialists.' },
  cloud: 'aws',
  speaks: ['graphql'],
  references: ['permission:appsync', 'event:AppSync'],
  seen: { repository: 'aws-samples/aws-serverless-ecommerce-platform', path: 'frontend-api/template.yaml' },
  marks: [
    {
      in: 'platform',
      name: 'amplify/AppSync',
      shows: 'use',
      rung: 'serverless',
      example: '{ "api": { "shop": { "service": "AppSync", "providerPlugin": "awscloudformation" } } }',
    },
    {
      in: 'terraform',
      name: 'aws_appsync_graphql_api',
      shows: 'use',
      rung: 'serverless',
      example: 'resource "aws_appsync_graphql_api" "public" {',
    },
    {
      in: 'terraform',
      name: 'aws_appsync_*',
      shows: 'use',
      as: 'part',
      example: 'resource "aws_appsync_resolver" "public" {',
      notExample: 'resource "aws_sqs_queue" "public" {',
    },
    { in: 'cloudformation', name: 'AWS::AppSync::GraphQLApi', shows: 'use', rung: 'serverless', example: 'Type: AWS::AppSync::GraphQLApi' },
    {
      in: 'cloudformation',
      name: 'AWS::Serverless::GraphQLApi',
      shows: 'use',
      rung: 'serverless',
      example: 'Type: AWS::Serverless::GraphQLApi',
    },
    {
      in: 'cloudformation',
      name: 'AWS::AppSync::*',
      shows: 'use',
      as: 'part',
      example: 'Type: AWS::AppSync::Resolver',
      notExample: 'Type: AWS::SQS::Queue',
    },
  ],
};
