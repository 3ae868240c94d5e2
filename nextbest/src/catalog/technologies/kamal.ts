import type { Technology } from '#model/catalog.ts';

export const kamal: Technology = {
  id: 'kamal',
  name: 'Kamal',
  capability: 'compute',
  market: { evolution: 0.9, because: 'Containers without servers to look after are offered by every large cloud.' },
  speaks: ['container-image'],
  seen: { repository: 'basecamp/fizzy', path: 'config/deploy.yml' },
  marks: [
    // Rails writes it into every new Gemfile, whether the app is deployed by it or not.
    { in: 'rubygems', name: 'kamal', shows: 'use', as: 'part', example: "gem 'kamal'" },
    {
      in: 'platform',
      name: 'kamal/app',
      shows: 'use',
      rung: 'vm',
      example: 'service: shop\nimage: acme/shop\nservers: [shop.test]',
      notExample: 'service: shop\nimage: acme/shop\nservers: [192.168.0.1]',
    },
    { in: 'command', name: 'kamal', shows: 'use', as: 'part', example: '- run: kamal deploy' },
  ],
};
