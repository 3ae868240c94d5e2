import type { Technology } from '#model/catalog.ts';

export const googleVmwareEngine: Technology = {
  id: 'google-vmware-engine',
  name: 'Google Cloud VMware Engine',
  capability: 'compute',
  market: { evolution: 0.8, because: 'Virtual machines are rented by the second from every cloud.' },
  cloud: 'gcp',
  speaks: ['vm'],
  seen: { repository: 'GoogleCloudPlatform/cloud-foundation-fabric', path: 'modules/gcve-private-cloud/main.tf' },
  marks: [
    {
      in: 'terraform',
      name: 'google_vmwareengine_private_cloud',
      shows: 'use',
      rung: 'managed',
      example: 'resource "google_vmwareengine_private_cloud" "main" {',
      notExample: 'resource "google_vmwareengine_private_cloud_not" "main" {',
    },
    {
      in: 'terraform',
      name: 'google_vmwareengine_*',
      shows: 'use',
      as: 'part',
      example: 'resource "google_vmwareengine_cluster" "main" {',
      notExample: 'resource "aws_sqs_queue" "main" {',
    },
  ],
};
