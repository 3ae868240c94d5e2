import type { Technology } from '#model/catalog.ts';

export const tarantool: Technology = {
  id: 'tarantool',
  name: 'Tarantool',
  capability: 'document-db',
  market: { evolution: 0.68, because: 'Key-value and document stores are rented by the request, though each has its own query language.' },
  speaks: ['tarantool'],
  seen: { repository: 'laradock/laradock', path: 'tarantool/Dockerfile' },
  marks: [
    {
      in: 'go',
      name: 'github.com/tarantool/go-tarantool',
      shows: 'need',
      example: 'github.com/tarantool/go-tarantool v1.0.0',
      notExample: 'github.com/tarantool/go-tarantool-not v1.0.0',
    },
    {
      in: 'image',
      name: 'tarantool/tarantool',
      shows: 'use',
      rung: 'container',
      example: 'image: tarantool/tarantool:1.0',
      notExample: 'image: tarantool/tarantool-not:1.0',
    },
  ],
};
