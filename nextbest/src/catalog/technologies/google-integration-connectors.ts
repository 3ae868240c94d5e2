import type { Technology } from '#model/catalog.ts';

export const googleIntegrationConnectors: Technology = {
  id: 'google-integration-connectors',
  name: 'Application Integration',
  capability: 'workflow',
  market: { evolution: 0.7, because: 'Copying records between products is sold by the run by clouds and specialists.' },
  cloud: 'gcp',
  speaks: ['connectors'],
  seen: { repository: 'terraform-google-modules/docs-examples', path: 'integrations_client_full/main.tf' },
  marks: [
    {
      in: 'terraform',
      name: 'google_integration_connectors_connection',
      shows: 'use',
      rung: 'serverless',
      example: 'resource "google_integration_connectors_connection" "main" {',
      notExample: 'resource "google_integration_connectors_connection_not" "main" {',
    },
    {
      in: 'terraform',
      name: 'google_integrations_client',
      shows: 'use',
      rung: 'serverless',
      example: 'resource "google_integrations_client" "main" {',
      notExample: 'resource "google_integrations_client_not" "main" {',
    },
    {
      in: 'terraform',
      name: 'google_integration_connectors_*',
      shows: 'use',
      as: 'part',
      example: 'resource "google_integration_connectors_endpoint_attachment" "main" {',
      notExample: 'resource "aws_sqs_queue" "main" {',
    },
    {
      in: 'terraform',
      name: 'google_integrations_*',
      shows: 'use',
      as: 'part',
      example: 'resource "google_integrations_auth_config" "main" {',
      notExample: 'resource "aws_sqs_queue" "main" {',
    },
  ],
};
