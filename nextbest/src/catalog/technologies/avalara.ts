import type { Technology } from '#model/catalog.ts';

export const avalara: Technology = {
  id: 'avalara',
  name: 'Avalara',
  capability: 'payments',
  market: { evolution: 0.82, because: 'Working out of sales tax is sold by the request by several vendors.' },
  speaks: ['tax'],
  seen: { repository: 'saleor/apps', path: 'apps/avatax/package.json' },
  marks: [
    { in: 'npm', name: 'avatax', shows: 'use', rung: 'saas', example: '"avatax": "1.0.0"', notExample: '"avatax-not": "1.0.0"' },
    { in: 'pypi', name: 'avalara', shows: 'use', rung: 'saas', example: 'avalara==1.0.0', notExample: 'avalara-not==1.0.0' },
    { in: 'rubygems', name: 'avatax', shows: 'use', rung: 'saas', example: "gem 'avatax'", notExample: "gem 'avatax-not'" },
    {
      in: 'nuget',
      name: 'Avalara.AvaTax',
      shows: 'use',
      rung: 'saas',
      example: '<PackageReference Include="Avalara.AvaTax" />',
      notExample: '<PackageReference Include="Avalara.AvaTax.Not" />',
    },
    { in: 'variable', name: 'AVATAX_ACCOUNT', shows: 'need', example: 'AVATAX_ACCOUNT=' },
  ],
};
