import type { Ladder } from '#model/catalog.ts';
import { functionUrl, httpApi, loadBalancer, restApi } from '../limits/aws-gateways.ts';
import { cloudflareWorker } from '../limits/cloudflare.ts';
import { googleApiGateway } from '../limits/google.ts';
import { aws, azure, cloudflare, google, own } from '../rung.ts';

// Limits whose source carries no date are dated like the shared table of limits (2026-11-01).
// `since` is the day of the provider’s announcement, as generally known; it only hides a service from answers about earlier dates.
export const apiGateway: Ladder = {
  capability: 'api-gateway',
  does: 'let requests in',
  notices: 'Certificates, limits and routes need no server of their own.',
  metric: 'share of requests that fail before the service',
  writeIt: {
    what: 'A small proxy that checks tokens and passes requests on.',
    hours: [8, 40],
    lacks: 'Limits per caller, certificates that renew themselves, protection from floods, and a second copy.',
    source: 'our judgement',
  },
  rungs: [
    aws({
      rung: 'serverless',
      technology: 'amazon-api-gateway-http',
      name: 'Amazon API Gateway HTTP API',
      keeps: ['http', 'http-proxy'],
      limits: httpApi,
      tryOut: { what: 'Route one path of a test address through Amazon API Gateway HTTP API.', hours: [2, 8] },
    }),
    aws({
      rung: 'serverless',
      technology: 'amazon-api-gateway',
      name: 'Amazon API Gateway REST API',
      keeps: ['http', 'http-proxy'],
      limits: restApi,
      tryOut: { what: 'Route one path of a test address through Amazon API Gateway REST API.', hours: [2, 8] },
    }),
    aws({
      rung: 'serverless',
      technology: 'aws-appsync',
      name: 'AWS AppSync',
      keeps: ['graphql'],
      tryOut: { what: 'Route one path of a test address through AWS AppSync.', hours: [2, 8] },
    }),
    aws({
      rung: 'serverless',
      technology: 'aws-lambda-function-url',
      name: 'Lambda function URL',
      keeps: ['http', 'http-proxy'],
      limits: functionUrl,
      since: '2022-04-06',
      tryOut: { what: 'Route one path of a test address through Lambda function URL.', hours: [2, 8] },
    }),
    azure({
      rung: 'serverless',
      technology: 'azure-api-management-consumption',
      name: 'Azure API Management Consumption',
      keeps: ['http', 'http-proxy'],
      tryOut: { what: 'Route one path of a test address through Azure API Management Consumption.', hours: [2, 8] },
    }),
    google({
      rung: 'serverless',
      technology: 'google-api-gateway',
      name: 'API Gateway',
      keeps: ['http', 'http-proxy'],
      limits: googleApiGateway,
      tryOut: { what: 'Route one path of a test address through API Gateway.', hours: [2, 8] },
    }),
    cloudflare({
      rung: 'serverless',
      technology: 'cloudflare-workers',
      name: 'Cloudflare Workers',
      keeps: ['http', 'http-proxy'],
      limits: cloudflareWorker,
      tryOut: { what: 'Route one path of a test address through Cloudflare Workers.', hours: [2, 8] },
    }),
    azure({
      rung: 'serverless-capacity',
      technology: 'azure-api-management',
      name: 'Azure API Management',
      keeps: ['http', 'http-proxy'],
      tryOut: { what: 'Route one path of a test address through Azure API Management.', hours: [2, 8] },
    }),
    aws({
      rung: 'managed',
      technology: 'aws-application-load-balancer',
      name: 'Application Load Balancer',
      keeps: ['http', 'http-proxy'],
      limits: loadBalancer,
      tryOut: { what: 'Route one path of a test address through Application Load Balancer.', hours: [2, 12] },
    }),
    google({
      rung: 'managed',
      technology: 'apigee',
      name: 'Apigee',
      keeps: ['http', 'http-proxy'],
      tryOut: { what: 'Route one path of a test address through Apigee.', hours: [2, 12] },
    }),
    own({
      rung: 'container',
      technology: 'nginx',
      name: 'nginx that the team runs',
      keeps: ['http', 'http-proxy'],
    }),
    own({
      rung: 'container',
      technology: 'kong',
      name: 'Kong that the team runs',
      keeps: ['http', 'http-proxy'],
    }),
    own({
      rung: 'container',
      technology: 'traefik',
      name: 'Traefik that the team runs',
      keeps: ['http', 'http-proxy'],
    }),
    own({
      rung: 'container',
      technology: 'envoy',
      name: 'Envoy that the team runs',
      keeps: ['http', 'http-proxy'],
    }),
    own({
      rung: 'container',
      technology: 'haproxy',
      name: 'HAProxy that the team runs',
      keeps: ['http', 'http-proxy'],
    }),
    own({
      rung: 'vm',
      technology: 'gateway-machine',
      name: 'A proxy on a machine',
      keeps: ['http', 'http-proxy'],
    }),
    own({
      rung: 'home-made',
      technology: 'home-made-gateway',
      name: 'A proxy written by the team',
      keeps: ['http', 'http-proxy'],
    }),
  ],
};
