import type { Technology } from '#model/catalog.ts';

export const chef: Technology = {
  id: 'chef',
  name: 'Chef',
  capability: 'compute',
  market: { evolution: 0.95, because: 'Virtual machines are rented by the second from every cloud.' },
  speaks: ['vm'],
  seen: { repository: 'openstreetmap/chef', path: 'cookbooks/accounts/recipes/default.rb' },
  marks: [
    {
      in: 'platform',
      name: 'chef/role',
      shows: 'use',
      rung: 'vm',
      example: 'run_list("recipe[web]")',
      notExample: 'include_recipe "web"',
    },
    { in: 'file', name: 'cookbook', shows: 'use', rung: 'vm', as: 'part', example: 'cookbooks/web/recipes/default.rb' },
    { in: 'file', name: 'Berksfile', shows: 'use', rung: 'vm', as: 'part', example: 'Berksfile' },
  ],
};
