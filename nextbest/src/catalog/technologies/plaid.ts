import type { Technology } from '#model/catalog.ts';

export const plaid: Technology = {
  id: 'plaid',
  name: 'Plaid',
  capability: 'payments',
  market: { evolution: 0.82, because: 'Looking into bank accounts is sold by the request by several vendors.' },
  speaks: ['bank-data'],
  seen: { repository: 'hackclub/hcb', path: 'Gemfile' },
  marks: [
    { in: 'nuget', name: 'Going.Plaid', shows: 'use', rung: 'saas', example: '<PackageReference Include="Going.Plaid" />' },
    { in: 'npm', name: 'plaid', shows: 'use', rung: 'saas', example: '"plaid": "1.0.0"', notExample: '"plaid-not": "1.0.0"' },
    { in: 'pypi', name: 'plaid-python', shows: 'use', rung: 'saas', example: 'plaid-python==1.0.0', notExample: 'plaid-python-not==1.0.0' },
    { in: 'rubygems', name: 'plaid', shows: 'use', rung: 'saas', example: "gem 'plaid'", notExample: "gem 'plaid-not'" },
    {
      in: 'go',
      name: 'github.com/plaid/plaid-go/v*',
      shows: 'use',
      rung: 'saas',
      example: 'github.com/plaid/plaid-go/v3 v3.0.0',
      notExample: 'github.com/google/uuid v1.0.0',
    },
    {
      in: 'maven',
      name: 'com.plaid:plaid-java',
      shows: 'use',
      rung: 'saas',
      example: '<dependency><groupId>com.plaid</groupId><artifactId>plaid-java</artifactId></dependency>',
      notExample: '<dependency><groupId>com.plaid</groupId><artifactId>plaid-java-not</artifactId></dependency>',
    },
    { in: 'variable', name: 'PLAID_CLIENT_ID', shows: 'need', example: 'PLAID_CLIENT_ID=' },
    { in: 'variable', name: 'PLAID_SECRET', shows: 'need', example: 'PLAID_SECRET=' },
  ],
};
