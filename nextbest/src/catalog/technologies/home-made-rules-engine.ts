import type { Technology } from '#model/catalog.ts';

export const homeMadeRulesEngine: Technology = {
  id: 'home-made-rules-engine',
  name: 'Rules engine in own code',
  capability: 'rules-engine',
  market: { evolution: 0.7, because: 'Rules are run by maintained open engines, and by some clouds as a service.' },
  seen: { repository: 'maybe-finance/maybe', path: 'db/migrate/20250416235317_add_rules_engine.rb' },
  marks: [
    { in: 'code', name: 'rules-engine-class', shows: 'need', as: 'part', example: 'class RulesEngine {}' },
    { in: 'code', name: 'rule-classes', shows: 'need', as: 'part', example: 'class DiscountRule extends Rule {}' },
  ],
};
