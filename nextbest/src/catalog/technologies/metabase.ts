import type { Technology } from '#model/catalog.ts';

export const metabase: Technology = {
  id: 'metabase',
  name: 'Metabase',
  capability: 'analytics',
  market: { evolution: 0.85, because: 'Dashboards are sold per reader by every large cloud and several vendors.' },
  seen: { repository: 'runtipi/runtipi-appstore', path: 'apps/crowdsec/docker-compose.yml' },
  marks: [{ in: 'image', name: 'metabase/metabase', shows: 'use', rung: 'container', example: 'image: metabase/metabase:latest' }],
};
