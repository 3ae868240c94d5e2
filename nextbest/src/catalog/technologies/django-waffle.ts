import type { Technology } from '#model/catalog.ts';

export const djangoWaffle: Technology = {
  id: 'django-waffle',
  name: 'django-waffle',
  capability: 'feature-flags',
  market: { evolution: 0.8, because: 'Feature flags are sold by several vendors and clouds, with an open client standard.' },
  seen: { repository: 'python/pythondotorg', path: 'pyproject.toml' },
  marks: [{ in: 'pypi', name: 'django-waffle', shows: 'use', rung: 'home-made', example: 'django-waffle' }],
};
