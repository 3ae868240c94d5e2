import type { Technology } from '#model/catalog.ts';

export const amazonApiGateway: Technology = {
  id: 'amazon-api-gateway',
  name: 'Amazon API Gateway',
  capability: 'api-gateway',
  market: { evolution: 0.9, because: 'API gateways are rented by the request from every large cloud.' },
  cloud: 'aws',
  speaks: ['http-proxy', 'websocket'],
  references: ['event:Api'],
  seen: { repository: 'aws-samples/aws-serverless-ecommerce-platform', path: 'orders/template.yaml' },
  marks: [
    {
      in: 'terraform',
      name: 'aws_api_gateway_rest_api',
      shows: 'use',
      rung: 'serverless',
      example: 'resource "aws_api_gateway_rest_api" "public" {',
    },
    {
      in: 'terraform',
      name: 'aws_api_gateway_*',
      shows: 'use',
      as: 'part',
      example: 'resource "aws_api_gateway_stage" "public" {',
      notExample: 'resource "aws_sqs_queue" "public" {',
    },
    { in: 'cloudformation', name: 'AWS::ApiGateway::RestApi', shows: 'use', rung: 'serverless', example: 'Type: AWS::ApiGateway::RestApi' },
    {
      in: 'cloudformation',
      name: 'AWS::Serverless::Api',
      shows: 'use',
      rung: 'serverless',
      example: 'Type: AWS::Serverless::Api',
      notExample: 'Type: AWS::Serverless::ApiGateway',
    },
    {
      in: 'cloudformation',
      name: 'AWS::ApiGateway::*',
      shows: 'use',
      as: 'part',
      example: 'Type: AWS::ApiGateway::Deployment',
      notExample: 'Type: AWS::SQS::Queue',
    },
  ],
};
