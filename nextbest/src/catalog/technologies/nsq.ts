import type { Technology } from '#model/catalog.ts';

export const nsq: Technology = {
  id: 'nsq',
  name: 'NSQ',
  capability: 'queue',
  market: { evolution: 0.75, because: 'Message queues are rented by the request from every large cloud.' },
  speaks: ['nsq'],
  seen: { repository: 'benthosdev/benthos', path: 'internal/impl/nsq/docker-compose.yaml' },
  marks: [
    {
      in: 'go',
      name: 'github.com/nsqio/go-nsq',
      shows: 'need',
      example: 'github.com/nsqio/go-nsq v1.0.0',
      notExample: 'github.com/nsqio/go-nsq-not v1.0.0',
    },
    { in: 'npm', name: 'nsqjs', shows: 'need', example: '"nsqjs": "1.0.0"', notExample: '"nsqjs-not": "1.0.0"' },
    {
      in: 'image',
      name: 'nsqio/nsq',
      shows: 'use',
      rung: 'container',
      example: 'image: nsqio/nsq:1.0',
      notExample: 'image: nsqio/nsq-not:1.0',
    },
  ],
};
