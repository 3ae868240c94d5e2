import type { Technology } from '#model/catalog.ts';

export const supertokens: Technology = {
  id: 'supertokens',
  name: 'SuperTokens',
  capability: 'auth',
  market: { evolution: 0.72, because: 'Sign-in is sold by clouds and specialists with standard protocols, per active user.' },
  speaks: ['oidc'],
  seen: { repository: 'getumbrel/umbrel-apps', path: 'bffless/docker-compose.yml' },
  marks: [
    {
      in: 'npm',
      name: 'supertokens-node',
      shows: 'need',
      example: '"supertokens-node": "1.0.0"',
      notExample: '"supertokens-node-not": "1.0.0"',
    },
    {
      in: 'pypi',
      name: 'supertokens-python',
      shows: 'need',
      example: 'supertokens-python==1.0.0',
      notExample: 'supertokens-python-not==1.0.0',
    },
    {
      in: 'go',
      name: 'github.com/supertokens/supertokens-golang',
      shows: 'need',
      example: 'github.com/supertokens/supertokens-golang v1.0.0',
      notExample: 'github.com/supertokens/supertokens-golang-not v1.0.0',
    },
    {
      in: 'image',
      name: 'supertokens/supertokens-postgresql',
      shows: 'use',
      rung: 'container',
      example: 'image: supertokens/supertokens-postgresql:1.0',
      notExample: 'image: supertokens/supertokens-postgresql-not:1.0',
    },
    {
      in: 'image',
      name: 'registry.supertokens.io/supertokens/supertokens-postgresql',
      shows: 'use',
      rung: 'container',
      example: 'image: registry.supertokens.io/supertokens/supertokens-postgresql:1.0',
      notExample: 'image: registry.supertokens.io/supertokens/supertokens-postgresql-not:1.0',
    },
  ],
};
