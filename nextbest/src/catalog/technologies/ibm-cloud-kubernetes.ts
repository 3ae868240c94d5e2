import type { Technology } from '#model/catalog.ts';

export const ibmCloudKubernetes: Technology = {
  id: 'ibm-cloud-kubernetes',
  name: 'IBM Cloud Kubernetes Service',
  capability: 'compute',
  market: { evolution: 0.88, because: 'Kubernetes control planes are sold by every cloud at about the same price.' },
  speaks: ['kubernetes', 'container-image'],
  seen: {
    repository: 'bridgecrewio/checkov',
    path: 'tests/terraform/graph/checks/resources/IBM_K8sClustersAccessibleViaPrivateEndPt/main.tf',
  },
  marks: [
    {
      in: 'terraform',
      name: 'ibm_container_vpc_cluster',
      shows: 'use',
      rung: 'managed',
      example: 'resource "ibm_container_vpc_cluster" "main" {',
      notExample: 'resource "ibm_container_vpc_cluster_not" "main" {',
    },
    {
      in: 'terraform',
      name: 'ibm_container_cluster',
      shows: 'use',
      rung: 'managed',
      example: 'resource "ibm_container_cluster" "main" {',
      notExample: 'resource "ibm_container_cluster_not" "main" {',
    },
    {
      in: 'terraform',
      name: 'ibm_container_*',
      shows: 'use',
      as: 'part',
      example: 'resource "ibm_container_policy" "main" {',
      notExample: 'resource "google_storage_bucket" "main" {',
    },
  ],
};
