import type { Technology } from '#model/catalog.ts';

export const capistrano: Technology = {
  id: 'capistrano',
  name: 'Capistrano',
  capability: 'compute',
  market: { evolution: 0.95, because: 'Virtual machines are rented by the second from every cloud.' },
  speaks: ['vm'],
  seen: { repository: 'huginn/huginn', path: 'Gemfile.lock' },
  marks: [
    { in: 'rubygems', name: 'capistrano', shows: 'use', rung: 'vm', example: "gem 'capistrano'" },
    { in: 'file', name: 'Capfile', shows: 'use', rung: 'vm', as: 'part', example: 'Capfile' },
  ],
};
