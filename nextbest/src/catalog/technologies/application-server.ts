import type { Technology } from '#model/catalog.ts';

export const applicationServer: Technology = {
  id: 'application-server',
  name: 'Application server process',
  capability: 'compute',
  market: { evolution: 0.93, because: 'Serving a web application is part of every function and container service.' },
  speaks: ['http'],
  seen: { repository: 'basecamp/once-campfire', path: 'Gemfile' },
  marks: [
    { in: 'pypi', name: 'gunicorn', shows: 'need', as: 'part', example: 'gunicorn==23.0.0' },
    { in: 'pypi', name: 'uwsgi', shows: 'need', as: 'part', example: 'uwsgi' },
    { in: 'pypi', name: 'uvicorn', shows: 'need', as: 'part', example: 'uvicorn' },
    { in: 'rubygems', name: 'puma', shows: 'need', as: 'part', example: "gem 'puma'" },
  ],
};
