import type { Technology } from '#model/catalog.ts';

export const gkeAutopilot: Technology = {
  id: 'gke-autopilot',
  name: 'GKE Autopilot',
  capability: 'compute',
  market: { evolution: 0.92, because: 'Containers without servers to look after are offered by every large cloud.' },
  cloud: 'gcp',
  speaks: ['kubernetes', 'container-image'],
  seen: { repository: 'GoogleCloudPlatform/bank-of-anthos', path: 'iac/tf-multienv-cicd-anthos-autopilot/env-staging.tf' },
  marks: [
    {
      in: 'terraform-module',
      name: 'terraform-google-modules/kubernetes-engine/google//modules/beta-autopilot-*',
      shows: 'use',
      rung: 'serverless-capacity',
      example: 'source = "terraform-google-modules/kubernetes-engine/google//modules/beta-autopilot-private-cluster"',
      notExample: 'source = "terraform-aws-modules/sqs/aws"',
    },
    {
      in: 'terraform-module',
      name: 'terraform-google-modules/kubernetes-engine/google//modules/gke-autopilot-cluster',
      shows: 'use',
      rung: 'serverless-capacity',
      example: 'source = "terraform-google-modules/kubernetes-engine/google//modules/gke-autopilot-cluster"',
    },
  ],
};
