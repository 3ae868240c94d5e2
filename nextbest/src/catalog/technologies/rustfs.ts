import type { Technology } from '#model/catalog.ts';

export const rustfs: Technology = {
  id: 'rustfs',
  name: 'RustFS',
  capability: 'object-storage',
  market: { evolution: 0.65, because: 'Object storage is a utility billed by the gigabyte, with the S3 protocol as common ground.' },
  speaks: ['s3'],
  seen: { repository: 'formbricks/formbricks', path: 'docker-compose.dev.yml' },
  marks: [
    {
      in: 'image',
      name: 'rustfs/rustfs',
      shows: 'use',
      rung: 'container',
      example: 'image: rustfs/rustfs:1.0',
      notExample: 'image: rustfs/rustfs-not:1.0',
    },
    {
      in: 'platform',
      name: 'aspire/AddRustFs',
      shows: 'use',
      rung: 'container',
      example: 'var builder = DistributedApplication.CreateBuilder(args);\nbuilder.AddRustFs("main");',
      notExample: 'var builder = DistributedApplication.CreateBuilder(args);\nbuilder.AddRustFsNot("main");',
    },
  ],
};
