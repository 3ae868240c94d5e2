import type { Technology } from '#model/catalog.ts';

export const amazonAppflow: Technology = {
  id: 'amazon-appflow',
  name: 'Amazon AppFlow',
  capability: 'workflow',
  market: { evolution: 0.75, because: 'Copying records between products is sold by the run by clouds and specialists.' },
  cloud: 'aws',
  speaks: ['connectors'],
  seen: { repository: 'bridgecrewio/checkov', path: 'tests/terraform/checks/resource/aws/example_AppFlowUsesCMK/main.tf' },
  marks: [
    {
      in: 'terraform',
      name: 'aws_appflow_flow',
      shows: 'use',
      rung: 'serverless',
      example: 'resource "aws_appflow_flow" "main" {',
      notExample: 'resource "aws_appflow_flow_not" "main" {',
    },
    {
      in: 'cloudformation',
      name: 'AWS::AppFlow::Flow',
      shows: 'use',
      rung: 'serverless',
      example: 'Type: AWS::AppFlow::Flow',
      notExample: 'Type: AWS::AppFlow::FlowNot',
    },
    {
      in: 'terraform',
      name: 'aws_appflow_*',
      shows: 'use',
      as: 'part',
      example: 'resource "aws_appflow_connector_profile" "main" {',
      notExample: 'resource "google_storage_bucket" "main" {',
    },
    {
      in: 'cloudformation',
      name: 'AWS::AppFlow::*',
      shows: 'use',
      as: 'part',
      example: 'Type: AWS::AppFlow::Policy',
      notExample: 'Type: AWS::S3::Bucket',
    },
  ],
};
