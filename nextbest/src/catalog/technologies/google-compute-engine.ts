import type { Technology } from '#model/catalog.ts';

export const googleComputeEngine: Technology = {
  id: 'google-compute-engine',
  name: 'Google Compute Engine',
  capability: 'compute',
  market: { evolution: 0.95, because: 'Virtual machines are rented by the second from every cloud.' },
  cloud: 'gcp',
  speaks: ['vm'],
  seen: { repository: 'terraform-google-modules/terraform-docs-samples', path: 'compute/basic_vm/main.tf' },
  marks: [
    { in: 'terraform', name: 'google_compute_instance', shows: 'use', rung: 'vm', example: 'resource "google_compute_instance" "web" {' },
    {
      in: 'terraform',
      name: 'google_compute_instance_group_manager',
      shows: 'use',
      rung: 'vm',
      example: 'resource "google_compute_instance_group_manager" "web" {',
    },
    {
      in: 'terraform',
      name: 'google_compute_region_instance_group_manager',
      shows: 'use',
      rung: 'vm',
      example: 'resource "google_compute_region_instance_group_manager" "web" {',
    },
    {
      in: 'terraform',
      name: 'google_compute_instance_template',
      shows: 'use',
      as: 'part',
      example: 'resource "google_compute_instance_template" "web" {',
    },
    {
      in: 'terraform',
      name: 'google_compute_instance_group',
      shows: 'use',
      as: 'part',
      example: 'resource "google_compute_instance_group" "web" {',
    },
    { in: 'terraform', name: 'google_compute_image', shows: 'use', as: 'part', example: 'resource "google_compute_image" "web" {' },
    { in: 'command', name: 'gcloud compute', shows: 'use', as: 'part', example: '- run: gcloud compute list' },
  ],
};
