import type { Ladder } from '#model/catalog.ts';
import { fargateJob } from '../limits/aws-fargate.ts';
import { glueJob } from '../limits/aws-jobs.ts';
import {
  lambdaDisk,
  lambdaEvent,
  lambdaGpu,
  lambdaMemory,
  lambdaTime,
  managedInstancesEventTime,
  managedInstancesMemory,
} from '../limits/aws-lambda.ts';
import { containerAppsJob, flexMemory } from '../limits/azure.ts';
import { cloudRunJob } from '../limits/google.ts';
import { aws, azure, google, own } from '../rung.ts';

// Limits whose source carries no date are dated like the shared table of limits (2026-11-01).
// `since` is the day of the provider’s announcement, as generally known; it only hides a service from answers about earlier dates.
export const batch: Ladder = {
  capability: 'batch',
  does: 'run jobs that start, work and end',
  notices: 'Jobs finish on time, and nobody keeps machines waiting for them.',
  metric: 'share of jobs that finish on time',
  writeIt: {
    what: 'A script that takes jobs from a folder or table and writes down which are done.',
    hours: [8, 40],
    lacks: 'Retries without doing work twice, a limit on what runs at once, and a signal when nothing ran.',
    source: 'our judgement',
  },
  rungs: [
    aws({
      rung: 'serverless',
      technology: 'aws-lambda',
      name: 'AWS Lambda',
      keeps: ['function'],
      limits: [lambdaTime, lambdaMemory, lambdaEvent, lambdaGpu, lambdaDisk],
      since: '2015-04-09',
      tryOut: { what: 'Run last night’s job once on AWS Lambda with a copy of its input and compare the output.', hours: [2, 12] },
    }),
    google({
      rung: 'serverless',
      technology: 'google-dataflow',
      name: 'Dataflow',
      keeps: ['beam'],
      tryOut: { what: 'Run last night’s job once on Dataflow with a copy of its input and compare the output.', hours: [2, 12] },
    }),
    azure({
      rung: 'serverless',
      technology: 'azure-functions-flex',
      name: 'Azure Functions Flex Consumption',
      keeps: ['function'],
      limits: [flexMemory],
      since: '2024-12-31',
      tryOut: {
        what: 'Run last night’s job once on Azure Functions Flex Consumption with a copy of its input and compare the output.',
        hours: [2, 12],
      },
    }),
    aws({
      rung: 'serverless-capacity',
      technology: 'aws-batch-fargate',
      name: 'AWS Batch on Fargate',
      keeps: ['container-image'],
      limits: fargateJob,
      tryOut: {
        what: 'Run last night’s job once on AWS Batch on Fargate with a copy of its input and compare the output.',
        hours: [2, 12],
      },
    }),
    aws({
      rung: 'serverless-capacity',
      technology: 'aws-fargate',
      name: 'Fargate task',
      keeps: ['container-image'],
      limits: fargateJob,
      since: '2017-11-29',
      tryOut: { what: 'Run last night’s job once on Fargate task with a copy of its input and compare the output.', hours: [2, 12] },
    }),
    aws({
      rung: 'serverless-capacity',
      technology: 'aws-lambda-managed-instances',
      name: 'AWS Lambda Managed Instances',
      keeps: ['function'],
      limits: [managedInstancesEventTime, managedInstancesMemory],
      since: '2025-11-30',
      tryOut: {
        what: 'Run last night’s job once on AWS Lambda Managed Instances with a copy of its input and compare the output.',
        hours: [2, 12],
      },
    }),
    aws({
      rung: 'serverless-capacity',
      technology: 'amazon-emr-serverless',
      name: 'Amazon EMR Serverless',
      keeps: ['spark'],
      since: '2022-06-01',
      tryOut: {
        what: 'Run last night’s job once on Amazon EMR Serverless with a copy of its input and compare the output.',
        hours: [2, 12],
      },
    }),
    aws({
      rung: 'serverless-capacity',
      technology: 'aws-glue',
      name: 'AWS Glue',
      keeps: ['spark'],
      limits: glueJob,
      tryOut: { what: 'Run last night’s job once on AWS Glue with a copy of its input and compare the output.', hours: [2, 12] },
    }),
    azure({
      rung: 'serverless-capacity',
      technology: 'azure-container-apps-jobs',
      name: 'Azure Container Apps jobs',
      keeps: ['container-image'],
      limits: containerAppsJob,
      tryOut: {
        what: 'Run last night’s job once on Azure Container Apps jobs with a copy of its input and compare the output.',
        hours: [2, 12],
      },
    }),
    google({
      rung: 'serverless-capacity',
      technology: 'google-cloud-run-jobs',
      name: 'Cloud Run jobs',
      keeps: ['container-image'],
      limits: cloudRunJob,
      tryOut: { what: 'Run last night’s job once on Cloud Run jobs with a copy of its input and compare the output.', hours: [2, 12] },
    }),
    aws({
      rung: 'managed',
      technology: 'aws-batch',
      name: 'AWS Batch on EC2',
      keeps: ['container-image'],
      tryOut: { what: 'Run last night’s job once on AWS Batch on EC2 with a copy of its input and compare the output.', hours: [2, 18] },
    }),
    aws({
      rung: 'managed',
      technology: 'amazon-emr',
      name: 'Amazon EMR',
      keeps: ['spark'],
      tryOut: { what: 'Run last night’s job once on Amazon EMR with a copy of its input and compare the output.', hours: [2, 18] },
    }),
    azure({
      rung: 'managed',
      technology: 'azure-batch',
      name: 'Azure Batch',
      keeps: ['container-image'],
      tryOut: { what: 'Run last night’s job once on Azure Batch with a copy of its input and compare the output.', hours: [2, 18] },
    }),
    google({
      rung: 'managed',
      technology: 'google-batch',
      name: 'Google Cloud Batch',
      keeps: ['container-image'],
      tryOut: { what: 'Run last night’s job once on Google Cloud Batch with a copy of its input and compare the output.', hours: [2, 18] },
    }),
    google({
      rung: 'managed',
      technology: 'google-dataproc',
      name: 'Dataproc',
      keeps: ['spark'],
      tryOut: { what: 'Run last night’s job once on Dataproc with a copy of its input and compare the output.', hours: [2, 18] },
    }),
    own({
      rung: 'container',
      technology: 'kubernetes-job',
      name: 'Kubernetes Job',
      keeps: ['container-image'],
    }),
    own({
      rung: 'container',
      technology: 'apache-spark',
      name: 'Spark that the team runs',
      keeps: ['spark'],
    }),
    own({
      rung: 'vm',
      technology: 'batch-machine',
      name: 'A machine kept for jobs',
      keeps: ['container-image'],
    }),
  ],
};
