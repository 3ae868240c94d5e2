import type { Technology } from '#model/catalog.ts';

export const singlestore: Technology = {
  id: 'singlestore',
  name: 'SingleStore',
  capability: 'relational-db',
  market: { evolution: 0.75, because: 'Distributed SQL databases are rented from several vendors.' },
  seen: { repository: 'feast-dev/feast', path: 'sdk/python/requirements/py3.10-ci-requirements.txt' },
  marks: [{ in: 'pypi', name: 'singlestoredb', shows: 'need', example: 'singlestoredb', notExample: 'not-singlestoredb' }],
};
