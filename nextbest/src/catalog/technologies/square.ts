import type { Technology } from '#model/catalog.ts';

export const square: Technology = {
  id: 'square',
  name: 'Square',
  capability: 'payments',
  market: { evolution: 0.9, because: 'Taking payments is sold per transaction, with certified handling of card data.' },
  speaks: ['payments'],
  seen: { repository: 'square/connect-api-examples', path: 'connect-examples/oauth/ruby/Gemfile' },
  marks: [
    {
      in: 'maven',
      name: 'com.squareup:square',
      shows: 'use',
      rung: 'saas',
      example: '<dependency><groupId>com.squareup</groupId><artifactId>square</artifactId></dependency>',
    },
    { in: 'npm', name: 'square', shows: 'use', rung: 'saas', example: '"square": "1.0.0"', notExample: '"square-not": "1.0.0"' },
    { in: 'pypi', name: 'squareup', shows: 'use', rung: 'saas', example: 'squareup==1.0.0', notExample: 'squareup-not==1.0.0' },
    { in: 'rubygems', name: 'square.rb', shows: 'use', rung: 'saas', example: "gem 'square.rb'", notExample: "gem 'square.rb-not'" },
    {
      in: 'nuget',
      name: 'Square',
      shows: 'use',
      rung: 'saas',
      example: '<PackageReference Include="Square" />',
      notExample: '<PackageReference Include="Square.Not" />',
    },
    {
      in: 'packagist',
      name: 'square/square',
      shows: 'use',
      rung: 'saas',
      example: '"square/square": "1.0.0"',
      notExample: '"square/square-not": "1.0.0"',
    },
  ],
};
