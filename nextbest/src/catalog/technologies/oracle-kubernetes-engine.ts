import type { Technology } from '#model/catalog.ts';

export const oracleKubernetesEngine: Technology = {
  id: 'oracle-kubernetes-engine',
  name: 'Oracle Kubernetes Engine',
  capability: 'compute',
  market: { evolution: 0.9, because: 'Kubernetes control planes are sold by every cloud at about the same price.' },
  speaks: ['kubernetes', 'container-image'],
  seen: {
    repository: 'bridgecrewio/checkov',
    path: 'tests/terraform/graph/checks/resources/OCI_K8EngineClusterPodSecPolicyEnforced/main.tf',
  },
  marks: [
    {
      in: 'terraform',
      name: 'oci_containerengine_cluster',
      shows: 'use',
      rung: 'managed',
      example: 'resource "oci_containerengine_cluster" "main" {',
      notExample: 'resource "oci_containerengine_cluster_not" "main" {',
    },
    {
      in: 'terraform',
      name: 'oci_containerengine_*',
      shows: 'use',
      as: 'part',
      example: 'resource "oci_containerengine_node_pool" "main" {',
      notExample: 'resource "google_storage_bucket" "main" {',
    },
  ],
};
