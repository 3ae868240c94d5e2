import type { Technology } from '#model/catalog.ts';

export const dependencyInjection: Technology = {
  id: 'dependency-injection',
  name: 'Dependency injection library',
  capability: 'compute',
  market: { evolution: 0.8, because: 'Wiring objects together is a free library; an own framework around it is not sold anywhere.' },
  seen: { repository: 'medusajs/medusa', path: 'packages/medusa/package.json' },
  marks: [
    { in: 'npm', name: 'inversify', shows: 'need', as: 'part', example: '"inversify": "latest"' },
    { in: 'npm', name: 'awilix', shows: 'need', as: 'part', example: '"awilix": "latest"' },
  ],
};
