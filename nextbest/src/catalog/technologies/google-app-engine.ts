import type { Technology } from '#model/catalog.ts';

export const googleAppEngine: Technology = {
  id: 'google-app-engine',
  name: 'Google App Engine',
  capability: 'compute',
  market: { evolution: 0.92, because: 'Hosting a web application without servers is sold by every large cloud.' },
  cloud: 'gcp',
  speaks: ['function', 'container-image'],
  seen: { repository: 'GoogleCloudPlatform/nodejs-docs-samples', path: 'appengine/endpoints/app.yaml' },
  marks: [
    {
      in: 'terraform',
      name: 'google_app_engine_standard_app_version',
      shows: 'use',
      rung: 'serverless',
      example: 'resource "google_app_engine_standard_app_version" "web" {',
    },
    {
      in: 'terraform',
      name: 'google_app_engine_flexible_app_version',
      shows: 'use',
      rung: 'serverless-capacity',
      example: 'resource "google_app_engine_flexible_app_version" "web" {',
    },
    {
      in: 'terraform',
      name: 'google_app_engine_*',
      shows: 'use',
      as: 'part',
      example: 'resource "google_app_engine_application" "web" {',
      notExample: 'resource "aws_sqs_queue" "web" {',
    },
    { in: 'file', name: 'app.yaml', shows: 'need', as: 'part', example: 'app.yaml', notExample: 'application.yaml' },
    {
      in: 'action',
      name: 'google-github-actions/deploy-appengine',
      shows: 'use',
      as: 'part',
      example: '- uses: google-github-actions/deploy-appengine@v4',
    },
    { in: 'command', name: 'gcloud app', shows: 'use', as: 'part', example: '- run: gcloud app list' },
    {
      in: 'platform',
      name: 'app-engine/service',
      shows: 'use',
      rung: 'serverless',
      rungWhen: [{ attribute: 'flexible', equals: 'true', rung: 'serverless-capacity' }],
      example: 'runtime: python312',
      notExample: 'kind: Application',
    },
  ],
};
