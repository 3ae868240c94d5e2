import type { Technology } from '#model/catalog.ts';

export const googleCloudInterconnect: Technology = {
  id: 'google-cloud-interconnect',
  name: 'Cloud Interconnect',
  capability: 'networking',
  market: { evolution: 0.85, because: 'Private lines to a cloud are sold by the hour by every large cloud.' },
  cloud: 'gcp',
  speaks: ['private-line'],
  seen: { repository: 'GoogleCloudPlatform/cloud-foundation-fabric', path: 'modules/net-vlan-attachment/main.tf' },
  marks: [
    {
      in: 'terraform',
      name: 'google_compute_interconnect_attachment',
      shows: 'use',
      rung: 'managed',
      example: 'resource "google_compute_interconnect_attachment" "main" {',
      notExample: 'resource "google_compute_interconnect_attachment_not" "main" {',
    },
    {
      in: 'terraform',
      name: 'google_compute_interconnect',
      shows: 'use',
      as: 'part',
      example: 'resource "google_compute_interconnect" "main" {',
      notExample: 'resource "google_compute_interconnect_not" "main" {',
    },
  ],
};
