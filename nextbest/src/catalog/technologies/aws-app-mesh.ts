import type { Technology } from '#model/catalog.ts';

export const awsAppMesh: Technology = {
  id: 'aws-app-mesh',
  name: 'AWS App Mesh',
  capability: 'networking',
  market: { evolution: 0.75, because: 'Meshes of services come with the container services of the clouds; this one was closed.' },
  cloud: 'aws',
  speaks: ['envoy'],
  seen: { repository: 'aws/aws-app-mesh-examples', path: 'walkthroughs/howto-alb/infra.yaml' },
  marks: [
    {
      in: 'terraform',
      name: 'aws_appmesh_mesh',
      shows: 'use',
      rung: 'managed',
      example: 'resource "aws_appmesh_mesh" "main" {',
      notExample: 'resource "aws_appmesh_mesh_not" "main" {',
    },
    {
      in: 'cloudformation',
      name: 'AWS::AppMesh::Mesh',
      shows: 'use',
      rung: 'managed',
      example: 'Type: AWS::AppMesh::Mesh',
      notExample: 'Type: AWS::AppMesh::MeshNot',
    },
    {
      in: 'terraform',
      name: 'aws_appmesh_*',
      shows: 'use',
      as: 'part',
      example: 'resource "aws_appmesh_policy" "main" {',
      notExample: 'resource "google_storage_bucket" "main" {',
    },
    {
      in: 'cloudformation',
      name: 'AWS::AppMesh::*',
      shows: 'use',
      as: 'part',
      example: 'Type: AWS::AppMesh::GatewayRoute',
      notExample: 'Type: AWS::S3::Bucket',
    },
    {
      in: 'kubernetes',
      name: 'appmesh.k8s.aws/*',
      shows: 'use',
      as: 'part',
      example: '{ apiVersion: appmesh.k8s.aws/v1, kind: GatewayRoute, metadata: { name: main } }',
      notExample: '{ apiVersion: apps/v1, kind: Deployment, metadata: { name: main } }',
    },
  ],
};
