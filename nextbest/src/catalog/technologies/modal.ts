import type { Technology } from '#model/catalog.ts';

export const modal: Technology = {
  id: 'modal',
  name: 'Modal',
  capability: 'ml-inference',
  market: { evolution: 0.75, because: 'Hardware for own models is rented by the second from a few vendors.' },
  seen: { repository: 'SWE-agent/SWE-ReX', path: 'pyproject.toml' },
  marks: [{ in: 'pypi', name: 'modal', shows: 'use', rung: 'saas', example: 'modal', notExample: 'modalapi' }],
};
