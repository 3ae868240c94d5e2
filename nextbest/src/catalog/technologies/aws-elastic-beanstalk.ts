import type { Technology } from '#model/catalog.ts';

export const awsElasticBeanstalk: Technology = {
  id: 'aws-elastic-beanstalk',
  name: 'AWS Elastic Beanstalk',
  capability: 'compute',
  market: { evolution: 0.92, because: 'Hosting a web application without servers is sold by every large cloud.' },
  cloud: 'aws',
  speaks: ['container-image', 'vm'],
  seen: { repository: 'aws-samples/aws-cdk-examples', path: 'typescript/elasticbeanstalk/elasticbeanstalk-environment/index.ts' },
  marks: [
    {
      in: 'terraform',
      name: 'aws_elastic_beanstalk_environment',
      shows: 'use',
      rung: 'managed',
      example: 'resource "aws_elastic_beanstalk_environment" "web" {',
    },
    {
      in: 'terraform',
      name: 'aws_elastic_beanstalk_*',
      shows: 'use',
      as: 'part',
      example: 'resource "aws_elastic_beanstalk_application" "web" {',
      notExample: 'resource "aws_sqs_queue" "web" {',
    },
    {
      in: 'cloudformation',
      name: 'AWS::ElasticBeanstalk::Environment',
      shows: 'use',
      rung: 'managed',
      example: 'Type: AWS::ElasticBeanstalk::Environment',
    },
    {
      in: 'platform',
      name: 'elastic-beanstalk/app',
      shows: 'use',
      rung: 'managed',
      example: 'global: { application_name: shop }',
      notExample: 'branch-defaults: { main: { environment: shop } }',
    },
    { in: 'command', name: 'eb', shows: 'use', as: 'part', example: '- run: eb deploy' },
    { in: 'action', name: 'einaraglen/beanstalk-deploy', shows: 'use', as: 'part', example: '- uses: einaraglen/beanstalk-deploy@v22' },
  ],
};
