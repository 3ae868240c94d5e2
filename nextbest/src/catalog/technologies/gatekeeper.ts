import type { Technology } from '#model/catalog.ts';

export const gatekeeper: Technology = {
  id: 'gatekeeper',
  name: 'OPA Gatekeeper',
  capability: 'rules-engine',
  market: { evolution: 0.75, because: 'Policies as code are a free tool with an open language; few vendors run it for others.' },
  speaks: ['rego'],
  seen: { repository: 'redhat-cop/gitops-catalog', path: 'gatekeeper-operator/base/instance/gatekeeper.yaml' },
  marks: [
    {
      in: 'chart',
      name: 'gatekeeper',
      shows: 'use',
      rung: 'container',
      example: '- { name: gatekeeper, version: 1.0.0, repository: https://charts.example.com }',
      notExample: '- { name: gatekeeper-not, version: 1.0.0, repository: https://charts.example.com }',
    },
    {
      in: 'kubernetes',
      name: 'operator.gatekeeper.sh/Gatekeeper',
      shows: 'use',
      rung: 'container',
      example: '{ apiVersion: operator.gatekeeper.sh/v1, kind: Gatekeeper, metadata: { name: main } }',
      notExample: '{ apiVersion: operator.gatekeeper.sh/v1, kind: GatekeeperNot, metadata: { name: main } }',
    },
    {
      in: 'kubernetes',
      name: 'templates.gatekeeper.sh/*',
      shows: 'use',
      as: 'part',
      example: '{ apiVersion: templates.gatekeeper.sh/v1, kind: ConstraintTemplate, metadata: { name: main } }',
      notExample: '{ apiVersion: apps/v1, kind: Deployment, metadata: { name: main } }',
    },
    {
      in: 'kubernetes',
      name: 'constraints.gatekeeper.sh/*',
      shows: 'use',
      as: 'part',
      example: '{ apiVersion: constraints.gatekeeper.sh/v1, kind: JobRequestOperatorRequiredAnnotations, metadata: { name: main } }',
      notExample: '{ apiVersion: apps/v1, kind: Deployment, metadata: { name: main } }',
    },
    {
      in: 'image',
      name: 'openpolicyagent/gatekeeper',
      shows: 'use',
      as: 'part',
      example: 'image: openpolicyagent/gatekeeper:1.0',
      notExample: 'image: openpolicyagent/gatekeeper-not:1.0',
    },
  ],
};
