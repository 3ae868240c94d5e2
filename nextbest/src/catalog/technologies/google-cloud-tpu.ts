import type { Technology } from '#model/catalog.ts';

export const googleCloudTpu: Technology = {
  id: 'google-cloud-tpu',
  name: 'Cloud TPU',
  capability: 'ml-inference',
  market: { evolution: 0.72, because: 'Hardware for own models is rented by the second from the large clouds.' },
  cloud: 'gcp',
  speaks: ['accelerator'],
  seen: { repository: 'GoogleCloudPlatform/cloud-foundation-fabric', path: 'modules/compute-vm/tpu.tf' },
  marks: [
    {
      in: 'terraform',
      name: 'google_tpu_v2_vm',
      shows: 'use',
      rung: 'managed',
      example: 'resource "google_tpu_v2_vm" "main" {',
      notExample: 'resource "google_tpu_v2_vm_not" "main" {',
    },
    {
      in: 'terraform',
      name: 'google_tpu_v2_queued_resource',
      shows: 'use',
      rung: 'managed',
      example: 'resource "google_tpu_v2_queued_resource" "main" {',
      notExample: 'resource "google_tpu_v2_queued_resource_not" "main" {',
    },
    {
      in: 'terraform',
      name: 'google_tpu_node',
      shows: 'use',
      rung: 'managed',
      example: 'resource "google_tpu_node" "main" {',
      notExample: 'resource "google_tpu_node_not" "main" {',
    },
  ],
};
