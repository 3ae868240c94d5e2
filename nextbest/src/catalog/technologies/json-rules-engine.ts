import type { Technology } from '#model/catalog.ts';

export const jsonRulesEngine: Technology = {
  id: 'json-rules-engine',
  name: 'json-rules-engine',
  capability: 'rules-engine',
  market: { evolution: 0.7, because: 'Rules are mostly kept as code; hosted decision services exist but few teams rent them.' },
  seen: {
    repository: 'backstage/community-plugins',
    path: 'workspaces/tech-insights/plugins/tech-insights-backend-module-jsonfc/package.json',
  },
  marks: [{ in: 'npm', name: 'json-rules-engine', shows: 'need', example: '"json-rules-engine": "latest"' }],
};
