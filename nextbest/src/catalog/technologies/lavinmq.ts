import type { Technology } from '#model/catalog.ts';

export const lavinmq: Technology = {
  id: 'lavinmq',
  name: 'LavinMQ',
  capability: 'queue',
  market: { evolution: 0.75, because: 'Message queues are rented by the request from every large cloud.' },
  speaks: ['amqp'],
  seen: { repository: 'CommunityToolkit/Aspire', path: 'examples/lavinmq/CommunityToolkit.Aspire.Hosting.LavinMQ.AppHost/Program.cs' },
  marks: [
    {
      in: 'image',
      name: 'cloudamqp/lavinmq',
      shows: 'use',
      rung: 'container',
      example: 'image: cloudamqp/lavinmq:1.0',
      notExample: 'image: cloudamqp/lavinmq-not:1.0',
    },
    {
      in: 'platform',
      name: 'aspire/AddLavinMQ',
      shows: 'use',
      rung: 'container',
      example: 'var builder = DistributedApplication.CreateBuilder(args);\nbuilder.AddLavinMQ("main");',
      notExample: 'var builder = DistributedApplication.CreateBuilder(args);\nbuilder.AddLavinMQNot("main");',
    },
  ],
};
