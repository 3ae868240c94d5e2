import type { Ladder } from '#model/catalog.ts';
import { judgement } from '../origin.ts';
import { aws, azure, google, own, vendor } from '../rung.ts';

// `since` is the day of the provider’s announcement, as generally known; it only hides a service from answers about earlier dates.
export const observability: Ladder = {
  capability: 'observability',
  does: 'see what runs and what fails',
  notices: 'A failure is seen before a user reports it, and nobody runs the tools that watch.',
  metric: 'minutes from failure to notice',
  writeIt: {
    what: 'Scripts that ask each service how it is, and a page that shows it.',
    hours: [16, 60],
    lacks: 'No history, no traces across services, and nobody who notices when the scripts stop.',
    source: judgement().source,
  },
  rungs: [
    aws({
      rung: 'serverless',
      technology: 'amazon-cloudwatch',
      name: 'Amazon CloudWatch',
      keeps: ['otlp'],
      tryOut: { what: 'Send the measurements of one service to Amazon CloudWatch as well, for a day.', hours: [2, 8] },
    }),
    azure({
      rung: 'serverless',
      technology: 'azure-monitor',
      name: 'Azure Application Insights',
      keeps: ['otlp'],
      tryOut: { what: 'Send the measurements of one service to Azure Application Insights as well, for a day.', hours: [2, 8] },
    }),
    google({
      rung: 'serverless',
      technology: 'google-cloud-observability',
      name: 'Google Cloud Observability',
      keeps: ['otlp', 'prometheus'],
      tryOut: { what: 'Send the measurements of one service to Google Cloud Observability as well, for a day.', hours: [2, 8] },
    }),
    vendor({
      rung: 'saas',
      technology: 'grafana-cloud',
      name: 'Grafana Cloud',
      keeps: ['prometheus', 'loki', 'otlp', 'grafana'],
      tryOut: { what: 'Send the measurements of one service to Grafana Cloud as well, for a day.', hours: [2, 10] },
    }),
    vendor({
      rung: 'saas',
      technology: 'datadog',
      name: 'Datadog',
      keeps: ['otlp'],
      tryOut: { what: 'Send the measurements of one service to Datadog as well, for a day.', hours: [2, 10] },
    }),
    vendor({
      rung: 'saas',
      technology: 'honeycomb',
      name: 'Honeycomb',
      keeps: ['otlp'],
      tryOut: { what: 'Send the measurements of one service to Honeycomb as well, for a day.', hours: [2, 10] },
    }),
    vendor({
      rung: 'saas',
      technology: 'sentry',
      name: 'Sentry',
      keeps: ['sentry'],
      tryOut: { what: 'Send the measurements of one service to Sentry as well, for a day.', hours: [2, 10] },
    }),
    aws({
      rung: 'serverless-capacity',
      technology: 'amazon-managed-prometheus',
      name: 'Amazon Managed Service for Prometheus',
      keeps: ['prometheus'],
      since: '2021-09-29',
      tryOut: { what: 'Send the measurements of one service to Amazon Managed Service for Prometheus as well, for a day.', hours: [2, 8] },
    }),
    aws({
      rung: 'serverless-capacity',
      technology: 'amazon-managed-grafana',
      name: 'Amazon Managed Grafana',
      keeps: ['grafana'],
      tryOut: { what: 'Send the measurements of one service to Amazon Managed Grafana as well, for a day.', hours: [2, 8] },
    }),
    azure({
      rung: 'serverless-capacity',
      technology: 'azure-monitor-prometheus',
      name: 'Azure Monitor managed Prometheus',
      keeps: ['prometheus'],
      tryOut: { what: 'Send the measurements of one service to Azure Monitor managed Prometheus as well, for a day.', hours: [2, 8] },
    }),
    own({
      rung: 'container',
      technology: 'prometheus',
      name: 'Prometheus that the team runs',
      keeps: ['prometheus'],
    }),
    own({
      rung: 'container',
      technology: 'grafana',
      name: 'Grafana that the team runs',
      keeps: ['grafana'],
    }),
    own({
      rung: 'container',
      technology: 'grafana-loki',
      name: 'Loki that the team runs',
      keeps: ['loki'],
    }),
    own({
      rung: 'container',
      technology: 'elastic-stack',
      name: 'Elasticsearch, Logstash and Kibana that the team runs',
    }),
    own({
      rung: 'container',
      technology: 'jaeger',
      name: 'Jaeger that the team runs',
      keeps: ['otlp'],
    }),
    own({
      rung: 'container',
      technology: 'sentry-self-hosted',
      name: 'Sentry that the team runs',
      keeps: ['sentry'],
    }),
    own({
      rung: 'vm',
      technology: 'monitoring-machine',
      name: 'Monitoring on a machine',
    }),
    own({
      rung: 'home-made',
      technology: 'home-made-monitoring',
      name: 'Scripts that watch',
    }),
  ],
};
