import type { Technology } from '#model/catalog.ts';

export const googleParameterManager: Technology = {
  id: 'google-parameter-manager',
  name: 'Google Parameter Manager',
  capability: 'secrets',
  market: { evolution: 0.85, because: 'Secret stores are rented by the secret from every large cloud.' },
  cloud: 'gcp',
  shared: true,
  speaks: ['parameters'],
  seen: { repository: 'terraform-google-modules/docs-examples', path: 'parameter_with_format/main.tf' },
  marks: [
    {
      in: 'terraform',
      name: 'google_parameter_manager_parameter',
      shows: 'use',
      rung: 'serverless',
      example: 'resource "google_parameter_manager_parameter" "main" {',
      notExample: 'resource "google_parameter_manager_parameter_not" "main" {',
    },
    {
      in: 'terraform',
      name: 'google_parameter_manager_regional_parameter',
      shows: 'use',
      rung: 'serverless',
      example: 'resource "google_parameter_manager_regional_parameter" "main" {',
      notExample: 'resource "google_parameter_manager_regional_parameter_not" "main" {',
    },
    {
      in: 'terraform',
      name: 'google_parameter_manager_*',
      shows: 'use',
      as: 'part',
      example: 'resource "google_parameter_manager_parameter_version" "main" {',
      notExample: 'resource "aws_sqs_queue" "main" {',
    },
  ],
};
