import type { Technology } from '#model/catalog.ts';

export const ovhManagedKubernetes: Technology = {
  id: 'ovh-managed-kubernetes',
  name: 'OVHcloud Managed Kubernetes',
  capability: 'compute',
  market: { evolution: 0.9, because: 'Kubernetes control planes are sold by every cloud at about the same price.' },
  speaks: ['kubernetes', 'container-image'],
  seen: { repository: 'ovh/public-cloud-examples', path: 'use-cases/wordpress-k8s-mysql/01-kube/main.tf' },
  marks: [
    {
      in: 'terraform',
      name: 'ovh_cloud_project_kube',
      shows: 'use',
      rung: 'managed',
      example: 'resource "ovh_cloud_project_kube" "main" {',
      notExample: 'resource "ovh_cloud_project_kube_not" "main" {',
    },
    {
      in: 'terraform',
      name: 'ovh_cloud_project_kube_*',
      shows: 'use',
      as: 'part',
      example: 'resource "ovh_cloud_project_kube_nodepool" "main" {',
      notExample: 'resource "google_storage_bucket" "main" {',
    },
  ],
};
