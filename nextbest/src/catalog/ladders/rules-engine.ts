import type { Ladder } from '#model/catalog.ts';
import { lambdaGpu, lambdaMemory, lambdaTime } from '../limits/aws-lambda.ts';
import { flexMemory, functionsAnswerTime } from '../limits/azure.ts';
import { cloudRunFunction } from '../limits/google.ts';
import { aws, azure, google, own, vendor } from '../rung.ts';

// `since` is the day of the provider’s announcement, as generally known; it only hides a service from answers about earlier dates.
export const rulesEngine: Ladder = {
  capability: 'rules-engine',
  does: 'decide by rules that people change',
  notices: 'A rule is changed by those who know it, without a release.',
  metric: 'hours from a changed rule to its effect',
  writeIt: {
    what: 'A table of conditions and a function that reads it.',
    hours: [16, 120],
    lacks:
      'Rules that contradict each other, who changed what when, trying a change before it holds, and a screen for those who know the rules.',
    source: 'our judgement',
  },
  rungs: [
    vendor({
      rung: 'saas',
      technology: 'camunda-saas',
      name: 'Camunda SaaS decision tables',
      keeps: ['dmn'],
      tryOut: { what: 'Move one set of rules to Camunda SaaS decision tables and compare twenty decisions.', hours: [4, 20] },
    }),
    vendor({
      rung: 'saas',
      technology: 'gorules-cloud',
      name: 'GoRules Cloud',
      keeps: ['jdm'],
      tryOut: { what: 'Move one set of rules to GoRules Cloud and compare twenty decisions.', hours: [4, 20] },
    }),
    aws({
      rung: 'serverless',
      technology: 'aws-lambda',
      name: 'Rules as data in one function (AWS Lambda)',
      limits: [lambdaTime, lambdaMemory, lambdaGpu],
      since: '2015-04-09',
      tryOut: { what: 'Move one set of rules to Rules as data in one function (AWS Lambda) and compare twenty decisions.', hours: [4, 16] },
    }),
    azure({
      rung: 'serverless',
      technology: 'azure-functions-flex',
      name: 'Rules as data in one function (Azure Functions)',
      limits: [flexMemory, functionsAnswerTime],
      since: '2024-12-31',
      tryOut: {
        what: 'Move one set of rules to Rules as data in one function (Azure Functions) and compare twenty decisions.',
        hours: [4, 16],
      },
    }),
    google({
      rung: 'serverless',
      technology: 'google-cloud-run-functions',
      name: 'Rules as data in one function (Cloud Run functions)',
      limits: cloudRunFunction,
      tryOut: {
        what: 'Move one set of rules to Rules as data in one function (Cloud Run functions) and compare twenty decisions.',
        hours: [4, 16],
      },
    }),
    own({
      rung: 'container',
      technology: 'drools',
      name: 'Drools that the team runs',
      keeps: ['drl', 'dmn'],
    }),
    own({
      rung: 'container',
      technology: 'open-policy-agent',
      name: 'Open Policy Agent that the team runs',
      keeps: ['rego'],
    }),
    own({
      rung: 'home-made',
      technology: 'home-made-rules',
      name: 'A rules engine written by the team',
    }),
  ],
};
