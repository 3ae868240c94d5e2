import type { Technology } from '#model/catalog.ts';

export const garage: Technology = {
  id: 'garage',
  name: 'Garage',
  capability: 'object-storage',
  market: { evolution: 0.92, because: 'Object storage is rented by the gigabyte from every large cloud.' },
  seen: { repository: 'Dokploy/templates', path: 'blueprints/garage/docker-compose.yml' },
  marks: [
    {
      in: 'image',
      name: 'dxflrs/garage',
      shows: 'use',
      rung: 'container',
      example: 'image: dxflrs/garage:1.0',
      notExample: 'image: dxflrs/garage-not:1.0',
    },
  ],
};
