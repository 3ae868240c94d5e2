import type { Technology } from '#model/catalog.ts';

export const razorpay: Technology = {
  id: 'razorpay',
  name: 'Razorpay',
  capability: 'payments',
  market: { evolution: 0.92, because: 'Payments are taken for a share of the sum by many vendors.' },
  seen: { repository: 'invoiceninja/invoiceninja', path: 'composer.json' },
  marks: [
    { in: 'npm', name: 'razorpay', shows: 'use', rung: 'saas', example: '"razorpay": "^1.0.0"' },
    { in: 'pypi', name: 'razorpay', shows: 'use', rung: 'saas', example: 'razorpay' },
    { in: 'rubygems', name: 'razorpay', shows: 'use', rung: 'saas', example: "gem 'razorpay'" },
    {
      in: 'maven',
      name: 'com.razorpay:razorpay-java',
      shows: 'use',
      rung: 'saas',
      example: '<dependency><groupId>com.razorpay</groupId><artifactId>razorpay-java</artifactId></dependency>',
    },
    { in: 'nuget', name: 'Razorpay', shows: 'use', rung: 'saas', example: '<PackageReference Include="Razorpay" />' },
    {
      in: 'packagist',
      name: 'razorpay/razorpay',
      shows: 'use',
      rung: 'saas',
      example: '"razorpay/razorpay": "^1.0"',
      notExample: '"razorpay/razorpay-not": "^1.0"',
    },
    { in: 'host', name: 'api.razorpay.com', shows: 'use', rung: 'saas', example: 'const address = "https://api.razorpay.com/v1";' },
  ],
};
