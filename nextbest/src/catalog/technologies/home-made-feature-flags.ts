import type { Technology } from '#model/catalog.ts';

export const homeMadeFeatureFlags: Technology = {
  id: 'home-made-feature-flags',
  name: 'Feature flags in the own database',
  capability: 'feature-flags',
  market: { evolution: 0.8, because: 'Feature flags are sold by several vendors and clouds, with an open client standard.' },
  seen: { repository: 'indico/indico', path: 'indico/modules/events/features/util.py' },
  marks: [
    { in: 'code', name: 'flags-table', shows: 'need', as: 'part', example: 'CREATE TABLE feature_flags (id int);' },
    { in: 'code', name: 'flag-check', shows: 'need', as: 'part', example: 'function isFeatureEnabled(name) {}' },
  ],
};
