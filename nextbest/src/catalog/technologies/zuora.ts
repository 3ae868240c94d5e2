import type { Technology } from '#model/catalog.ts';

export const zuora: Technology = {
  id: 'zuora',
  name: 'Zuora',
  capability: 'payments',
  market: { evolution: 0.85, because: 'Subscriptions and their bills are sold as finished software.' },
  seen: { repository: 'guardian/support-frontend', path: 'support-config/src/main/resources/touchpoint.PROD.conf' },
  marks: [
    {
      in: 'maven',
      name: 'com.zuora.sdk:zuora-sdk-java',
      shows: 'use',
      rung: 'saas',
      example: '<dependency><groupId>com.zuora.sdk</groupId><artifactId>zuora-sdk-java</artifactId></dependency>',
    },
    { in: 'host', name: 'rest.zuora.com', shows: 'use', rung: 'saas', example: 'const address = "https://rest.zuora.com/v1";' },
    { in: 'host', name: 'rest.eu.zuora.com', shows: 'use', rung: 'saas', example: 'const address = "https://rest.eu.zuora.com/v1";' },
    { in: 'host', name: 'rest.na.zuora.com', shows: 'use', rung: 'saas', example: 'const address = "https://rest.na.zuora.com/v1";' },
  ],
};
