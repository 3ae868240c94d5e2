import type { Technology } from '#model/catalog.ts';

export const stateMachineLibrary: Technology = {
  id: 'state-machine-library',
  name: 'State machine in code (may be own workflow)',
  capability: 'workflow',
  market: { evolution: 0.78, because: 'Long-running steps can be rented, but a state machine inside one request is ordinary code.' },
  seen: { repository: 'getlago/lago-api', path: 'Gemfile' },
  marks: [
    { in: 'npm', name: 'xstate', shows: 'need', as: 'part', example: '"xstate": "latest"' },
    { in: 'npm', name: 'workflow-es', shows: 'need', as: 'part', example: '"workflow-es": "latest"' },
    { in: 'rubygems', name: 'aasm', shows: 'need', as: 'part', example: "gem 'aasm'" },
  ],
};
