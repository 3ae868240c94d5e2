import type { Technology } from '#model/catalog.ts';

export const envFile: Technology = {
  id: 'env-file',
  name: 'Settings in .env files',
  capability: 'secrets',
  market: { evolution: 0.92, because: 'Secret stores are rented by the secret from every large cloud.' },
  seen: { repository: 'huginn/huginn', path: 'Gemfile' },
  marks: [
    { in: 'npm', name: 'dotenv', shows: 'need', as: 'part', example: '"dotenv": "^17.2.1"' },
    { in: 'npm', name: 'dotenv-vault', shows: 'need', as: 'part', example: '"dotenv-vault": "latest"' },
    { in: 'npm', name: 'config', shows: 'need', as: 'part', example: '"config": "latest"', notExample: '"config-chain": "latest"' },
    { in: 'pypi', name: 'python-dotenv', shows: 'need', as: 'part', example: 'python-dotenv' },
    { in: 'pypi', name: 'django-environ', shows: 'need', as: 'part', example: 'django-environ' },
    { in: 'rubygems', name: 'dotenv', shows: 'need', as: 'part', example: "gem 'dotenv'" },
    { in: 'rubygems', name: 'dotenv-rails', shows: 'need', as: 'part', example: "gem 'dotenv-rails'" },
    { in: 'file', name: '.env', shows: 'use', rung: 'home-made', as: 'part', example: '.env', notExample: '.env.example' },
  ],
};
