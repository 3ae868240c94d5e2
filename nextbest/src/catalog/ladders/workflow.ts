import type { Ladder } from '#model/catalog.ts';
import { durableFunctions, stepFunctions, stepFunctionsExpress } from '../limits/aws-jobs.ts';
import { cloudflareWorkflow } from '../limits/cloudflare.ts';
import { googleWorkflow } from '../limits/google.ts';
import { aws, azure, cloudflare, google, own, vendor } from '../rung.ts';

// Limits whose source carries no date are dated like the shared table of limits (2026-11-01).
// `since` is the day of the provider’s announcement, as generally known; it only hides a service from answers about earlier dates.
export const workflow: Ladder = {
  capability: 'workflow',
  does: 'lead work through several steps',
  notices: 'A stuck order is seen at its step, and continues instead of starting over.',
  metric: 'share of runs that end without a hand on them',
  writeIt: {
    what: 'A status column and a job that moves rows from step to step.',
    hours: [16, 80],
    lacks: 'Waiting for days, continuing after a crash at the same step, changing a flow while old ones run, and a view of what is stuck.',
    source: 'our judgement',
  },
  rungs: [
    aws({
      rung: 'serverless',
      technology: 'aws-step-functions',
      name: 'AWS Step Functions',
      keeps: ['amazon-states-language'],
      limits: stepFunctions,
      tryOut: { what: 'Run one flow of three steps on AWS Step Functions with copied input.', hours: [3, 12] },
    }),
    aws({
      rung: 'serverless',
      technology: 'aws-step-functions-express',
      name: 'AWS Step Functions Express',
      keeps: ['amazon-states-language'],
      limits: stepFunctionsExpress,
      tryOut: { what: 'Run one flow of three steps on AWS Step Functions Express with copied input.', hours: [3, 12] },
    }),
    aws({
      rung: 'serverless',
      technology: 'aws-lambda-durable-functions',
      name: 'AWS Lambda durable functions',
      keeps: ['function'],
      limits: durableFunctions,
      since: '2025-12-02',
      tryOut: { what: 'Run one flow of three steps on AWS Lambda durable functions with copied input.', hours: [3, 12] },
    }),
    azure({
      rung: 'serverless',
      technology: 'azure-logic-apps',
      name: 'Azure Logic Apps',
      tryOut: { what: 'Run one flow of three steps on Azure Logic Apps with copied input.', hours: [3, 12] },
    }),
    azure({
      rung: 'serverless',
      technology: 'azure-durable-functions',
      name: 'Azure Durable Functions',
      keeps: ['function'],
      tryOut: { what: 'Run one flow of three steps on Azure Durable Functions with copied input.', hours: [3, 12] },
    }),
    google({
      rung: 'serverless',
      technology: 'google-workflows',
      name: 'Workflows',
      limits: googleWorkflow,
      tryOut: { what: 'Run one flow of three steps on Workflows with copied input.', hours: [3, 12] },
    }),
    cloudflare({
      rung: 'serverless',
      technology: 'cloudflare-workflows',
      name: 'Cloudflare Workflows',
      limits: cloudflareWorkflow,
      tryOut: { what: 'Run one flow of three steps on Cloudflare Workflows with copied input.', hours: [3, 12] },
    }),
    vendor({
      rung: 'saas',
      technology: 'temporal-cloud',
      name: 'Temporal Cloud',
      keeps: ['temporal'],
      tryOut: { what: 'Run one flow of three steps on Temporal Cloud with copied input.', hours: [3, 15] },
    }),
    vendor({
      rung: 'saas',
      technology: 'camunda-saas',
      name: 'Camunda SaaS',
      keeps: ['bpmn'],
      tryOut: { what: 'Run one flow of three steps on Camunda SaaS with copied input.', hours: [3, 15] },
    }),
    vendor({
      rung: 'saas',
      technology: 'inngest',
      name: 'Inngest',
      tryOut: { what: 'Run one flow of three steps on Inngest with copied input.', hours: [3, 15] },
    }),
    aws({
      rung: 'managed',
      technology: 'amazon-mwaa',
      name: 'Amazon Managed Workflows for Apache Airflow',
      keeps: ['airflow'],
      tryOut: { what: 'Run one flow of three steps on Amazon Managed Workflows for Apache Airflow with copied input.', hours: [3, 18] },
    }),
    google({
      rung: 'managed',
      technology: 'google-cloud-composer',
      name: 'Cloud Composer',
      keeps: ['airflow'],
      tryOut: { what: 'Run one flow of three steps on Cloud Composer with copied input.', hours: [3, 18] },
    }),
    own({
      rung: 'container',
      technology: 'temporal',
      name: 'Temporal that the team runs',
      keeps: ['temporal'],
    }),
    own({
      rung: 'container',
      technology: 'apache-airflow',
      name: 'Airflow that the team runs',
      keeps: ['airflow'],
    }),
    own({
      rung: 'container',
      technology: 'camunda',
      name: 'Camunda that the team runs',
      keeps: ['bpmn'],
    }),
    own({
      rung: 'home-made',
      technology: 'home-made-workflow',
      name: 'Status columns and a poller',
    }),
  ],
};
