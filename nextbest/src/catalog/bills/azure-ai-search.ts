import type { BillPlan } from '#model/bill-plan.ts';

export const azureAiSearch: readonly BillPlan[] = [
  {
    technology: 'azure-ai-search',
    capabilities: ['search'],
    lines: [{ price: 'azure-ai-search/basic-unit-hour', says: 'one unit of Basic for {} hours', of: ['hours'] }],
    unpriced: ['more units'],
  },
];
