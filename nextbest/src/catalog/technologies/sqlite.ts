import type { Technology } from '#model/catalog.ts';

export const sqlite: Technology = {
  id: 'sqlite',
  name: 'SQLite',
  capability: 'relational-db',
  market: { evolution: 0.9, because: 'SQLite is a file format that every language reads.' },
  speaks: ['sqlite'],
  seen: { repository: 'basecamp/once-campfire', path: 'Gemfile' },
  marks: [
    { in: 'npm', name: 'sqlite3', shows: 'need', as: 'part', example: '"sqlite3": "latest"' },
    { in: 'npm', name: 'better-sqlite3', shows: 'need', as: 'part', example: '"better-sqlite3": "latest"' },
    { in: 'rubygems', name: 'sqlite3', shows: 'need', as: 'part', example: "gem 'sqlite3'" },
    {
      in: 'maven',
      name: 'org.xerial:sqlite-jdbc',
      shows: 'need',
      as: 'part',
      example: '<dependency><groupId>org.xerial</groupId><artifactId>sqlite-jdbc</artifactId></dependency>',
    },
  ],
};
