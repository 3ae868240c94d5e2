import type { Technology } from '#model/catalog.ts';

export const infobip: Technology = {
  id: 'infobip',
  name: 'Infobip',
  capability: 'sms',
  market: { evolution: 0.9, because: 'Text messages are sold by the message by many vendors.' },
  speaks: ['sms'],
  seen: { repository: 'novuhq/novu', path: 'packages/providers/package.json' },
  marks: [
    {
      in: 'npm',
      name: '@infobip-api/sdk',
      shows: 'use',
      rung: 'saas',
      example: '"@infobip-api/sdk": "1.0.0"',
      notExample: '"@infobip-api/sdk-not": "1.0.0"',
    },
    {
      in: 'pypi',
      name: 'infobip-api-python-client',
      shows: 'use',
      rung: 'saas',
      example: 'infobip-api-python-client==1.0.0',
      notExample: 'infobip-api-python-client-not==1.0.0',
    },
    {
      in: 'maven',
      name: 'com.infobip:infobip-api-java-client',
      shows: 'use',
      rung: 'saas',
      example: '<dependency><groupId>com.infobip</groupId><artifactId>infobip-api-java-client</artifactId></dependency>',
      notExample: '<dependency><groupId>com.infobip</groupId><artifactId>infobip-api-java-client-not</artifactId></dependency>',
    },
  ],
};
