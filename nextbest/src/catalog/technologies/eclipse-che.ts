import type { Technology } from '#model/catalog.ts';

export const eclipseChe: Technology = {
  id: 'eclipse-che',
  name: 'Eclipse Che',
  capability: 'ci-cd',
  market: { evolution: 0.68, because: 'Machines to write code on are rented by the hour from code hosts and clouds.' },
  speaks: ['devfile'],
  seen: { repository: 'redhat-cop/gitops-catalog', path: 'openshift-dev-spaces/instance/base/checluster.yaml' },
  marks: [
    {
      in: 'kubernetes',
      name: 'org.eclipse.che/CheCluster',
      shows: 'use',
      rung: 'container',
      example: '{ apiVersion: org.eclipse.che/v1, kind: CheCluster, metadata: { name: main } }',
      notExample: '{ apiVersion: org.eclipse.che/v1, kind: CheClusterNot, metadata: { name: main } }',
    },
    {
      in: 'kubernetes',
      name: 'workspace.devfile.io/*',
      shows: 'use',
      as: 'part',
      example: '{ apiVersion: workspace.devfile.io/v1, kind: DevWorkspaceTemplate, metadata: { name: main } }',
      notExample: '{ apiVersion: apps/v1, kind: Deployment, metadata: { name: main } }',
    },
  ],
};
