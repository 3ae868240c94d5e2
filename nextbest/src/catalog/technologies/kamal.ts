import type { Technology } from '#model/catalog.ts';

export const kamal: Technology = {
  id: 'kamal',
  name: 'Kamal',
  capability: 'compute',
  market: { evolution: 0.9, because: 'Containers without servers to look after are offered by every large cloud.' },
  speaks: ['container-image'],
  seen: { repository: 'basecamp/fizzy', path: 'Gemfile' },
  marks: [{ in: 'rubygems', name: 'kamal', shows: 'use', rung: 'vm', example: "gem 'kamal'" }],
};
