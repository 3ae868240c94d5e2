import type { Technology } from '#model/catalog.ts';

export const actionsRunnerController: Technology = {
  id: 'actions-runner-controller',
  name: 'Own GitHub Actions runners',
  capability: 'ci-cd',
  market: { evolution: 0.93, because: 'Build minutes are rented from every code host and cloud.' },
  speaks: ['github-actions'],
  seen: {
    repository: 'onedr0p/home-ops',
    path: 'kubernetes/apps/actions-runner-system/actions-runner-controller/runners/home-ops/ocirepository.yaml',
  },
  marks: [
    {
      in: 'kubernetes',
      name: 'actions.github.com/AutoscalingRunnerSet',
      shows: 'use',
      rung: 'container',
      example: '{ apiVersion: actions.github.com/v1, kind: AutoscalingRunnerSet, metadata: { name: build } }',
    },
    {
      in: 'kubernetes',
      name: 'actions.summerwind.dev/RunnerDeployment',
      shows: 'use',
      rung: 'container',
      example: '{ apiVersion: actions.summerwind.dev/v1, kind: RunnerDeployment, metadata: { name: build } }',
    },
    {
      in: 'kubernetes',
      name: 'actions.summerwind.dev/*',
      shows: 'use',
      as: 'part',
      example: '{ apiVersion: actions.summerwind.dev/v1, kind: Runner, metadata: { name: build } }',
      notExample: '{ apiVersion: apps/v1, kind: Deployment, metadata: { name: build } }',
    },
    {
      in: 'chart',
      name: 'gha-runner-scale-set',
      shows: 'use',
      rung: 'container',
      example: '- { name: gha-runner-scale-set, version: 1.0.0, repository: https://charts.example.com }',
    },
    {
      in: 'chart',
      name: 'actions-runner-controller',
      shows: 'use',
      rung: 'container',
      example: '- { name: actions-runner-controller, version: 1.0.0, repository: https://charts.example.com }',
    },
    {
      in: 'chart',
      name: 'gha-runner-scale-set-controller',
      shows: 'use',
      as: 'part',
      example: '- { name: gha-runner-scale-set-controller, version: 1.0.0, repository: https://charts.example.com }',
    },
    { in: 'image', name: 'myoung34/github-runner', shows: 'use', rung: 'container', example: 'image: myoung34/github-runner:latest' },
    {
      in: 'image',
      name: 'ghcr.io/actions/actions-runner',
      shows: 'use',
      rung: 'container',
      example: 'image: ghcr.io/actions/actions-runner:latest',
    },
  ],
};
