import type { Technology } from '#model/catalog.ts';

export const braintree: Technology = {
  id: 'braintree',
  name: 'Braintree',
  capability: 'payments',
  market: { evolution: 0.93, because: 'Taking payments is sold per transaction, with certified handling of card data.' },
  seen: { repository: 'activemerchant/active_merchant', path: 'Gemfile' },
  marks: [
    { in: 'npm', name: 'braintree-web', shows: 'use', rung: 'saas', example: '"braintree-web": "^1.0.0"' },
    { in: 'npm', name: 'braintree-web-drop-in', shows: 'use', rung: 'saas', example: '"braintree-web-drop-in": "^1.0.0"' },
    { in: 'nuget', name: 'Braintree', shows: 'use', rung: 'saas', example: '<PackageReference Include="Braintree" />' },
    {
      in: 'maven',
      name: 'com.braintreepayments.gateway:braintree-java',
      shows: 'use',
      rung: 'saas',
      example: '<dependency><groupId>com.braintreepayments.gateway</groupId><artifactId>braintree-java</artifactId></dependency>',
    },
    { in: 'packagist', name: 'braintree/braintree_php', shows: 'use', rung: 'saas', example: '"braintree/braintree_php": "*"' },
    {
      in: 'go',
      name: 'github.com/braintree-go/braintree-go',
      shows: 'use',
      rung: 'saas',
      example: 'github.com/braintree-go/braintree-go v1.0.0',
    },
    { in: 'npm', name: 'braintree', shows: 'use', rung: 'saas', example: '"braintree": "latest"' },
    { in: 'pypi', name: 'braintree', shows: 'use', rung: 'saas', example: 'braintree' },
    { in: 'rubygems', name: 'braintree', shows: 'use', rung: 'saas', example: "gem 'braintree'" },
  ],
};
