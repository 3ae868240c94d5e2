import type { Technology } from '#model/catalog.ts';

export const yandexManagedKubernetes: Technology = {
  id: 'yandex-managed-kubernetes',
  name: 'Yandex Managed Service for Kubernetes',
  capability: 'compute',
  market: { evolution: 0.88, because: 'Kubernetes control planes are sold by every cloud at about the same price.' },
  speaks: ['kubernetes', 'container-image'],
  seen: { repository: 'bridgecrewio/checkov', path: 'tests/terraform/checks/resource/yandexcloud/example_K8SPublicIP/main.tf' },
  marks: [
    {
      in: 'terraform',
      name: 'yandex_kubernetes_cluster',
      shows: 'use',
      rung: 'managed',
      example: 'resource "yandex_kubernetes_cluster" "main" {',
      notExample: 'resource "yandex_kubernetes_cluster_not" "main" {',
    },
    {
      in: 'terraform',
      name: 'yandex_kubernetes_*',
      shows: 'use',
      as: 'part',
      example: 'resource "yandex_kubernetes_node_group" "main" {',
      notExample: 'resource "google_storage_bucket" "main" {',
    },
  ],
};
