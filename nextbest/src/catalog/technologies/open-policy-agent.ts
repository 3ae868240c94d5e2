import type { Technology } from '#model/catalog.ts';

export const openPolicyAgent: Technology = {
  id: 'open-policy-agent',
  name: 'Open Policy Agent',
  capability: 'rules-engine',
  market: { evolution: 0.75, because: 'Policies as code are a free tool with an open language; few vendors run it for others.' },
  speaks: ['rego'],
  seen: { repository: 'open-policy-agent/contrib', path: 'api_authz/docker/docker-compose.yaml' },
  marks: [
    { in: 'image', name: 'openpolicyagent/opa', shows: 'use', rung: 'container', example: 'image: openpolicyagent/opa:latest' },
    {
      in: 'chart',
      name: 'opa',
      shows: 'use',
      rung: 'container',
      example: '- { name: opa, version: 1.0.0, repository: https://charts.example.com }',
    },
  ],
};
