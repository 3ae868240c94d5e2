import type { Technology } from '#model/catalog.ts';

export const googleIdentityAwareProxy: Technology = {
  id: 'google-identity-aware-proxy',
  name: 'Identity-Aware Proxy',
  capability: 'auth',
  market: { evolution: 0.82, because: 'Sign-in before a web page is sold per user by clouds and specialists.' },
  cloud: 'gcp',
  shared: true,
  speaks: ['oidc'],
  seen: { repository: 'GoogleCloudPlatform/cloud-foundation-fabric', path: 'modules/net-lb-app-ext/recipe-cloud-run-iap/main.tf' },
  marks: [
    {
      in: 'terraform',
      name: 'google_iap_brand',
      shows: 'use',
      rung: 'serverless',
      example: 'resource "google_iap_brand" "main" {',
      notExample: 'resource "google_iap_brand_not" "main" {',
    },
    {
      in: 'terraform',
      name: 'google_iap_client',
      shows: 'use',
      rung: 'serverless',
      example: 'resource "google_iap_client" "main" {',
      notExample: 'resource "google_iap_client_not" "main" {',
    },
    {
      in: 'terraform',
      name: 'google_iap_web_iam_member',
      shows: 'use',
      rung: 'serverless',
      example: 'resource "google_iap_web_iam_member" "main" {',
      notExample: 'resource "google_iap_web_iam_member_not" "main" {',
    },
    {
      in: 'terraform',
      name: 'google_iap_web_backend_service_iam_binding',
      shows: 'use',
      rung: 'serverless',
      example: 'resource "google_iap_web_backend_service_iam_binding" "main" {',
      notExample: 'resource "google_iap_web_backend_service_iam_binding_not" "main" {',
    },
    {
      in: 'terraform',
      name: 'google_iap_*',
      shows: 'use',
      as: 'part',
      example: 'resource "google_iap_settings" "main" {',
      notExample: 'resource "aws_sqs_queue" "main" {',
    },
  ],
};
