import type { Technology } from '#model/catalog.ts';

export const flyIo: Technology = {
  id: 'fly-io',
  name: 'Fly.io',
  capability: 'compute',
  market: { evolution: 0.9, because: 'Containers without servers to look after are offered by every large cloud.' },
  speaks: ['container-image'],
  seen: { repository: 'Flagsmith/flagsmith', path: 'fly.toml' },
  marks: [
    { in: 'command', name: 'fly', shows: 'use', rung: 'serverless-capacity', as: 'part', example: '- run: fly' },
    {
      in: 'command',
      name: 'fly *',
      shows: 'use',
      rung: 'serverless-capacity',
      as: 'part',
      example: '- run: fly deploy',
      notExample: '- run: make fly',
    },
    { in: 'file', name: 'fly.toml', shows: 'use', as: 'part', example: 'fly.toml' },
    {
      in: 'action',
      name: 'superfly/flyctl-actions/*',
      shows: 'use',
      as: 'part',
      example: '- uses: superfly/flyctl-actions/setup-flyctl@v4',
      notExample: '- uses: hashicorp/setup-terraform@v4',
    },
    { in: 'command', name: 'flyctl', shows: 'use', rung: 'serverless-capacity', as: 'part', example: '- run: flyctl' },
    {
      in: 'command',
      name: 'flyctl *',
      shows: 'use',
      rung: 'serverless-capacity',
      as: 'part',
      example: '- run: flyctl deploy',
      notExample: '- run: make flyctl',
    },
    { in: 'platform', name: 'fly/app', shows: 'use', rung: 'serverless-capacity', example: 'app = "web"', notExample: '= broken' },
  ],
};
