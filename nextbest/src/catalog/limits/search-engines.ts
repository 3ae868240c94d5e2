import { lacks } from '../lacks.ts';
import { awsToolkit, judgement } from '../origin.ts';

// What managed search engines cannot do beyond.

const gotchas = awsToolkit('specialized-skills/analytics-skills/amazon-opensearch-service/references/assessment-gotchas.md');
const workflow = awsToolkit('specialized-skills/analytics-skills/amazon-opensearch-service/references/assessment-workflow.md');

export const openSearchServerlessLimits = [
  ...lacks({ 'custom-plugins': 'custom plugins' }, workflow),
  ...lacks({ scripting: 'scripts (Painless)', snapshots: 'snapshots of one’s own' }, { ...gotchas, hard: false }),
  ...lacks({ 'cross-cluster-search': 'search across clusters' }, { ...workflow, hard: false }),
];

/** Their own engine behind their own interface: what speaks to Elasticsearch or Solr is rewritten. */
export const otherEngineLimits = [
  ...lacks({ 'custom-plugins': 'custom plugins', scripting: 'scripts' }, { ...judgement(), hard: false, status: 'secondary' }),
];
