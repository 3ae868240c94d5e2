import type { Technology } from '#model/catalog.ts';

export const samlJackson: Technology = {
  id: 'saml-jackson',
  name: 'SAML Jackson',
  capability: 'auth',
  market: { evolution: 0.7, because: 'Sign-in with the directory of a customer is sold by the connection by several vendors.' },
  speaks: ['saml'],
  seen: { repository: 'dubinc/dub', path: 'apps/web/package.json' },
  marks: [
    {
      in: 'npm',
      name: '@boxyhq/saml-jackson',
      shows: 'need',
      example: '"@boxyhq/saml-jackson": "1.0.0"',
      notExample: '"@boxyhq/saml-jackson-not": "1.0.0"',
    },
    {
      in: 'image',
      name: 'boxyhq/jackson',
      shows: 'use',
      rung: 'container',
      example: 'image: boxyhq/jackson:1.0',
      notExample: 'image: boxyhq/jackson-not:1.0',
    },
  ],
};
