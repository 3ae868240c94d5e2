import type { Technology } from '#model/catalog.ts';

export const adyen: Technology = {
  id: 'adyen',
  name: 'Adyen',
  capability: 'payments',
  market: { evolution: 0.93, because: 'Taking payments is sold per transaction, with certified handling of card data.' },
  seen: { repository: 'getlago/lago-api', path: 'Gemfile' },
  marks: [
    { in: 'npm', name: '@adyen/adyen-web', shows: 'use', rung: 'saas', example: '"@adyen/adyen-web": "^1.0.0"' },
    { in: 'nuget', name: 'Adyen', shows: 'use', rung: 'saas', example: '<PackageReference Include="Adyen" />' },
    { in: 'packagist', name: 'adyen/php-api-library', shows: 'use', rung: 'saas', example: '"adyen/php-api-library": "*"' },
    {
      in: 'go',
      name: 'github.com/adyen/adyen-go-api-library',
      shows: 'use',
      rung: 'saas',
      example: 'github.com/adyen/adyen-go-api-library v1.0.0',
    },
    {
      in: 'go',
      name: 'github.com/adyen/adyen-go-api-library/v*',
      shows: 'use',
      rung: 'saas',
      example: 'github.com/adyen/adyen-go-api-library/v3 v3.0.0',
      notExample: 'github.com/google/uuid v1.0.0',
    },
    { in: 'npm', name: '@adyen/api-library', shows: 'use', rung: 'saas', example: '"@adyen/api-library": "latest"' },
    { in: 'pypi', name: 'adyen', shows: 'use', rung: 'saas', example: 'adyen' },
    {
      in: 'maven',
      name: 'com.adyen:adyen-java-api-library',
      shows: 'use',
      rung: 'saas',
      example: '<dependency><groupId>com.adyen</groupId><artifactId>adyen-java-api-library</artifactId></dependency>',
    },
    { in: 'rubygems', name: 'adyen-ruby-api-library', shows: 'use', rung: 'saas', example: "gem 'adyen-ruby-api-library'" },
  ],
};
