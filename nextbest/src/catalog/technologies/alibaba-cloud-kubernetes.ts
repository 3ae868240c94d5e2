import type { Technology } from '#model/catalog.ts';

export const alibabaCloudKubernetes: Technology = {
  id: 'alibaba-cloud-kubernetes',
  name: 'Alibaba Cloud Container Service for Kubernetes',
  capability: 'compute',
  market: { evolution: 0.9, because: 'Kubernetes control planes are sold by every cloud at about the same price.' },
  speaks: ['kubernetes', 'container-image'],
  seen: { repository: 'bridgecrewio/checkov', path: 'tests/terraform/checks/resource/alicloud/example_K8sEnableNetworkPolicies/main.tf' },
  marks: [
    {
      in: 'terraform',
      name: 'alicloud_cs_kubernetes',
      shows: 'use',
      rung: 'managed',
      example: 'resource "alicloud_cs_kubernetes" "main" {',
      notExample: 'resource "alicloud_cs_kubernetes_not" "main" {',
    },
    {
      in: 'terraform',
      name: 'alicloud_cs_managed_kubernetes',
      shows: 'use',
      rung: 'managed',
      example: 'resource "alicloud_cs_managed_kubernetes" "main" {',
      notExample: 'resource "alicloud_cs_managed_kubernetes_not" "main" {',
    },
    {
      in: 'terraform',
      name: 'alicloud_cs_*',
      shows: 'use',
      as: 'part',
      example: 'resource "alicloud_cs_kubernetes_node_pool" "main" {',
      notExample: 'resource "google_storage_bucket" "main" {',
    },
  ],
};
