import type { Technology } from '#model/catalog.ts';

export const crowdsec: Technology = {
  id: 'crowdsec',
  name: 'CrowdSec',
  capability: 'networking',
  market: { evolution: 0.8, because: 'Keeping attackers out is sold by the request by many vendors.' },
  seen: { repository: 'runtipi/runtipi-appstore', path: 'apps/crowdsec/docker-compose.yml' },
  marks: [
    {
      in: 'image',
      name: 'crowdsecurity/crowdsec',
      shows: 'use',
      rung: 'container',
      example: 'image: crowdsecurity/crowdsec:1.0',
      notExample: 'image: crowdsecurity/crowdsec-not:1.0',
    },
  ],
};
