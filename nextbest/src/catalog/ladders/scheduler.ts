import type { Ladder } from '#model/catalog.ts';
import { eventBridgeScheduler, scheduledTask } from '../limits/aws-jobs.ts';
import { containerAppsJob } from '../limits/azure.ts';
import { cronTrigger } from '../limits/cloudflare.ts';
import { cloudScheduler } from '../limits/google.ts';
import { githubSchedule } from '../limits/saas.ts';
import { aws, azure, cloudflare, google, own, vendor } from '../rung.ts';

// Limits whose source carries no date are dated like the shared table of limits (2026-11-01).
// `since` is the day of the provider’s announcement, as generally known; it only hides a service from answers about earlier dates.
export const scheduler: Ladder = {
  capability: 'scheduler',
  does: 'start work at a time',
  notices: 'Timed work starts once, at its time, and is seen when it does not.',
  metric: 'share of timed runs that started within a minute',
  writeIt: {
    what: 'A loop that looks at a table of times and starts what is due.',
    hours: [4, 16],
    lacks: 'One start only when several copies run, days with 23 and 25 hours, and a signal when a start was missed.',
    source: 'our judgement',
  },
  rungs: [
    aws({
      rung: 'serverless',
      technology: 'amazon-eventbridge-scheduler',
      name: 'Amazon EventBridge Scheduler',
      keeps: ['cron', 'container-image'],
      limits: eventBridgeScheduler,
      since: '2022-11-10',
      tryOut: { what: 'Let Amazon EventBridge Scheduler start one harmless job for a day, beside the present one.', hours: [1, 4] },
    }),
    azure({
      rung: 'serverless',
      technology: 'azure-functions-timer',
      name: 'Azure Functions timer',
      keeps: ['cron'],
      tryOut: { what: 'Let Azure Functions timer start one harmless job for a day, beside the present one.', hours: [1, 4] },
    }),
    azure({
      rung: 'serverless',
      technology: 'azure-logic-apps',
      name: 'Azure Logic Apps recurrence',
      tryOut: { what: 'Let Azure Logic Apps recurrence start one harmless job for a day, beside the present one.', hours: [1, 4] },
    }),
    google({
      rung: 'serverless',
      technology: 'google-cloud-scheduler',
      name: 'Cloud Scheduler',
      keeps: ['cron', 'container-image'],
      limits: cloudScheduler,
      tryOut: { what: 'Let Cloud Scheduler start one harmless job for a day, beside the present one.', hours: [1, 4] },
    }),
    cloudflare({
      rung: 'serverless',
      technology: 'cloudflare-cron-triggers',
      name: 'Cloudflare Cron Triggers',
      keeps: ['cron'],
      limits: cronTrigger,
      tryOut: { what: 'Let Cloudflare Cron Triggers start one harmless job for a day, beside the present one.', hours: [1, 4] },
    }),
    vendor({
      rung: 'saas',
      technology: 'github-actions-schedule',
      name: 'GitHub Actions schedule',
      keeps: ['cron'],
      limits: githubSchedule,
      tryOut: { what: 'Let GitHub Actions schedule start one harmless job for a day, beside the present one.', hours: [1, 5] },
    }),
    aws({
      rung: 'serverless-capacity',
      technology: 'amazon-ecs-scheduled-task',
      name: 'ECS scheduled task',
      keeps: ['cron', 'container-image'],
      limits: scheduledTask,
      tryOut: { what: 'Let ECS scheduled task start one harmless job for a day, beside the present one.', hours: [1, 4] },
    }),
    azure({
      rung: 'serverless-capacity',
      technology: 'azure-container-apps-jobs',
      name: 'Azure Container Apps jobs',
      keeps: ['cron', 'container-image'],
      limits: containerAppsJob,
      tryOut: { what: 'Let Azure Container Apps jobs start one harmless job for a day, beside the present one.', hours: [1, 4] },
    }),
    aws({
      rung: 'managed',
      technology: 'amazon-mwaa',
      name: 'Amazon Managed Workflows for Apache Airflow',
      keeps: ['airflow'],
      tryOut: {
        what: 'Let Amazon Managed Workflows for Apache Airflow start one harmless job for a day, beside the present one.',
        hours: [1, 6],
      },
    }),
    google({
      rung: 'managed',
      technology: 'google-cloud-composer',
      name: 'Cloud Composer',
      keeps: ['airflow'],
      tryOut: { what: 'Let Cloud Composer start one harmless job for a day, beside the present one.', hours: [1, 6] },
    }),
    own({
      rung: 'container',
      technology: 'kubernetes-cronjob',
      name: 'Kubernetes CronJob',
      keeps: ['cron', 'container-image'],
    }),
    own({
      rung: 'vm',
      technology: 'crontab',
      name: 'crontab on a machine',
      keeps: ['cron'],
    }),
    own({
      rung: 'home-made',
      technology: 'home-made-scheduler',
      name: 'A scheduler in the application',
      keeps: ['cron'],
    }),
  ],
};
