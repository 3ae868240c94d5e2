import type { Technology } from '#model/catalog.ts';

export const fastly: Technology = {
  id: 'fastly',
  name: 'Fastly',
  capability: 'cdn',
  market: { evolution: 0.95, because: 'Content delivery is a utility billed by the gigabyte.' },
  speaks: ['http-proxy'],
  seen: { repository: 'python/pythondotorg', path: 'infra/cdn/main.tf' },
  marks: [
    { in: 'npm', name: 'fastly', shows: 'use', rung: 'saas', example: '"fastly": "^1.0.0"' },
    { in: 'rubygems', name: 'fastly', shows: 'use', rung: 'saas', example: "gem 'fastly'" },
    { in: 'pypi', name: 'fastly', shows: 'use', rung: 'saas', example: 'fastly' },
    { in: 'terraform', name: 'fastly_service_vcl', shows: 'use', rung: 'saas', example: 'resource "fastly_service_vcl" "site" {' },
    { in: 'terraform', name: 'fastly_service_compute', shows: 'use', rung: 'saas', example: 'resource "fastly_service_compute" "site" {' },
    {
      in: 'terraform',
      name: 'fastly_*',
      shows: 'use',
      as: 'part',
      example: 'resource "fastly_tls_subscription" "site" {',
      notExample: 'resource "aws_sqs_queue" "site" {',
    },
    { in: 'host', name: 'api.fastly.com', shows: 'use', rung: 'saas', example: 'const address = "https://api.fastly.com/v1";' },
  ],
};
