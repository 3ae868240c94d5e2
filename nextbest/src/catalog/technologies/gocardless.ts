import type { Technology } from '#model/catalog.ts';

export const gocardless: Technology = {
  id: 'gocardless',
  name: 'GoCardless',
  capability: 'payments',
  market: { evolution: 0.93, because: 'Taking payments is sold per transaction, with certified handling of card data.' },
  seen: { repository: 'getlago/lago-api', path: 'Gemfile' },
  marks: [
    {
      in: 'maven',
      name: 'com.gocardless:gocardless-pro',
      shows: 'use',
      rung: 'saas',
      example: '<dependency><groupId>com.gocardless</groupId><artifactId>gocardless-pro</artifactId></dependency>',
    },
    { in: 'nuget', name: 'GoCardless', shows: 'use', rung: 'saas', example: '<PackageReference Include="GoCardless" />' },
    { in: 'packagist', name: 'gocardless/gocardless-pro', shows: 'use', rung: 'saas', example: '"gocardless/gocardless-pro": "*"' },
    {
      in: 'go',
      name: 'github.com/gocardless/gocardless-pro-go',
      shows: 'use',
      rung: 'saas',
      example: 'github.com/gocardless/gocardless-pro-go v1.0.0',
    },
    {
      in: 'go',
      name: 'github.com/gocardless/gocardless-pro-go/v*',
      shows: 'use',
      rung: 'saas',
      example: 'github.com/gocardless/gocardless-pro-go/v3 v3.0.0',
      notExample: 'github.com/google/uuid v1.0.0',
    },
    { in: 'host', name: 'api.gocardless.com', shows: 'use', rung: 'saas', example: 'const address = "https://api.gocardless.com/v1";' },
    { in: 'npm', name: 'gocardless-nodejs', shows: 'use', rung: 'saas', example: '"gocardless-nodejs": "latest"' },
    { in: 'pypi', name: 'gocardless-pro', shows: 'use', rung: 'saas', example: 'gocardless-pro' },
    { in: 'rubygems', name: 'gocardless_pro', shows: 'use', rung: 'saas', example: "gem 'gocardless_pro'" },
  ],
};
