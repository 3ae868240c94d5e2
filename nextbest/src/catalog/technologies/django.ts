import type { Technology } from '#model/catalog.ts';

export const django: Technology = {
  id: 'django',
  name: 'Django',
  capability: 'compute',
  market: { evolution: 0.88, because: 'Web frameworks are free and alike; what is left is where they run.' },
  lifespan: 'django',
  seen: { repository: 'python/pythondotorg', path: 'pyproject.toml' },
  marks: [{ in: 'pypi', name: 'django', shows: 'need', as: 'part', release: true, example: 'django==5.2.5', notExample: 'django-filter' }],
};
