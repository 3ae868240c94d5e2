import type { Technology } from '#model/catalog.ts';

export const googleEventarc: Technology = {
  id: 'google-eventarc',
  name: 'Google Cloud Eventarc',
  capability: 'event-bus',
  market: { evolution: 0.9, because: 'Events of a cloud are routed to code for a price by the event.' },
  cloud: 'gcp',
  speaks: ['cloudevents'],
  seen: { repository: 'terraform-google-modules/terraform-docs-samples', path: 'eventarc/basic/main.tf' },
  marks: [
    {
      in: 'terraform',
      name: 'google_eventarc_trigger',
      shows: 'use',
      rung: 'serverless',
      example: 'resource "google_eventarc_trigger" "orders" {',
    },
    {
      in: 'terraform',
      name: 'google_eventarc_*',
      shows: 'use',
      as: 'part',
      example: 'resource "google_eventarc_channel" "orders" {',
      notExample: 'resource "aws_sqs_queue" "orders" {',
    },
  ],
};
