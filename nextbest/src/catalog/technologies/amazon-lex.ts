import type { Technology } from '#model/catalog.ts';

export const amazonLex: Technology = {
  id: 'amazon-lex',
  name: 'Amazon Lex',
  capability: 'ml-inference',
  market: { evolution: 0.7, because: 'Bots that talk are sold by the request by every large cloud; large models replace them.' },
  cloud: 'aws',
  speaks: ['lex'],
  references: ['permission:lex'],
  seen: { repository: 'awsdocs/aws-doc-sdk-examples', path: 'javascriptv3/example_code/cross-services/lex-bot/package.json' },
  marks: [
    {
      in: 'npm',
      name: '@aws-sdk/client-lex-runtime-v2',
      shows: 'use',
      rung: 'serverless',
      example: '"@aws-sdk/client-lex-runtime-v2": "1.0.0"',
      notExample: '"@aws-sdk/client-lex-runtime-v2-not": "1.0.0"',
    },
    {
      in: 'npm',
      name: '@aws-sdk/client-lex-runtime-service',
      shows: 'use',
      rung: 'serverless',
      example: '"@aws-sdk/client-lex-runtime-service": "1.0.0"',
      notExample: '"@aws-sdk/client-lex-runtime-service-not": "1.0.0"',
    },
    {
      in: 'terraform',
      name: 'aws_lexv2models_bot',
      shows: 'use',
      rung: 'serverless',
      example: 'resource "aws_lexv2models_bot" "main" {',
      notExample: 'resource "aws_lexv2models_bot_not" "main" {',
    },
    {
      in: 'terraform',
      name: 'aws_lex_bot',
      shows: 'use',
      rung: 'serverless',
      example: 'resource "aws_lex_bot" "main" {',
      notExample: 'resource "aws_lex_bot_not" "main" {',
    },
    {
      in: 'cloudformation',
      name: 'AWS::Lex::Bot',
      shows: 'use',
      rung: 'serverless',
      example: 'Type: AWS::Lex::Bot',
      notExample: 'Type: AWS::Lex::BotNot',
    },
  ],
};
