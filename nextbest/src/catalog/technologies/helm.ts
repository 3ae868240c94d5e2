import type { Technology } from '#model/catalog.ts';

export const helm: Technology = {
  id: 'helm',
  name: 'Helm',
  capability: 'ci-cd',
  market: { evolution: 0.85, because: 'Packaging for clusters is free and common; a container service needs no packages.' },
  speaks: ['kubernetes'],
  seen: { repository: 'alphagov/govuk-helm-charts', path: '.github/workflows/ci.yml' },
  marks: [
    { in: 'action', name: 'azure/setup-helm', shows: 'use', as: 'part', example: '- uses: azure/setup-helm@v4' },
    {
      in: 'command',
      name: 'helm',
      shows: 'use',
      as: 'part',
      example: '- run: helm',
      notExample: '- run: helmfile --help',
    },
    {
      in: 'command',
      name: 'helm *',
      shows: 'use',
      as: 'part',
      example: '- run: helm upgrade --install web ./chart',
      notExample: '- run: make helm',
    },
    { in: 'terraform', name: 'helm_release', shows: 'use', as: 'part', example: 'resource "helm_release" "build" {' },
    { in: 'file', name: 'Chart.yaml', shows: 'need', as: 'part', example: 'chart/Chart.yaml' },
  ],
};
