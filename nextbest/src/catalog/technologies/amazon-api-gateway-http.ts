import type { Technology } from '#model/catalog.ts';

export const amazonApiGatewayHttp: Technology = {
  id: 'amazon-api-gateway-http',
  name: 'Amazon API Gateway HTTP and WebSocket APIs',
  capability: 'api-gateway',
  market: { evolution: 0.9, because: 'API gateways are rented by the request from every large cloud.' },
  cloud: 'aws',
  speaks: ['http', 'websocket'],
  references: ['event:HttpApi'],
  seen: { repository: 'aws-samples/aws-serverless-ecommerce-platform', path: 'platform/template.yaml' },
  marks: [
    {
      in: 'terraform',
      name: 'aws_apigatewayv2_api',
      shows: 'use',
      rung: 'serverless',
      example: 'resource "aws_apigatewayv2_api" "public" {',
    },
    {
      in: 'terraform',
      name: 'aws_apigatewayv2_*',
      shows: 'use',
      as: 'part',
      example: 'resource "aws_apigatewayv2_stage" "public" {',
      notExample: 'resource "aws_sqs_queue" "public" {',
    },
    { in: 'cloudformation', name: 'AWS::ApiGatewayV2::Api', shows: 'use', rung: 'serverless', example: 'Type: AWS::ApiGatewayV2::Api' },
    { in: 'cloudformation', name: 'AWS::Serverless::HttpApi', shows: 'use', rung: 'serverless', example: 'Type: AWS::Serverless::HttpApi' },
    {
      in: 'cloudformation',
      name: 'AWS::ApiGatewayV2::*',
      shows: 'use',
      as: 'part',
      example: 'Type: AWS::ApiGatewayV2::Route',
      notExample: 'Type: AWS::SQS::Queue',
    },
    {
      in: 'terraform-module',
      name: 'terraform-aws-modules/apigateway-v2/aws',
      shows: 'use',
      rung: 'serverless',
      example: 'source = "terraform-aws-modules/apigateway-v2/aws"',
    },
  ],
};
