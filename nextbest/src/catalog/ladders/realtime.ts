import type { Ladder } from '#model/catalog.ts';
import { fargateCpu, fargateGpu, fargateMemory } from '../limits/aws-fargate.ts';
import { appSyncEvents, webSocketApi } from '../limits/aws-gateways.ts';
import { containerAppsCpu, webPubSub } from '../limits/azure.ts';
import { durableObject } from '../limits/cloudflare.ts';
import { cloudRunConnection, cloudRunCpu, cloudRunMemory } from '../limits/google.ts';
import { aws, azure, cloudflare, google, own, vendor } from '../rung.ts';

// Limits whose source carries no date are dated like the shared table of limits (2026-11-01).
// `since` is the day of the provider’s announcement, as generally known; it only hides a service from answers about earlier dates.
export const realtime: Ladder = {
  capability: 'realtime',
  does: 'push changes to people at once',
  notices: 'People see a change without reloading, and connections survive a release.',
  metric: 'delay from change to screen',
  writeIt: {
    what: 'A socket server that keeps its connections in memory.',
    hours: [8, 40],
    lacks: 'More than one copy, who is where, messages missed while away, and releases that break no connection.',
    source: 'our judgement',
  },
  rungs: [
    aws({
      rung: 'serverless',
      technology: 'aws-appsync-events',
      name: 'AWS AppSync Events',
      limits: appSyncEvents,
      since: '2024-10-30',
      tryOut: { what: 'Push one kind of message to ten browsers through AWS AppSync Events.', hours: [2, 10] },
    }),
    aws({
      rung: 'serverless',
      technology: 'amazon-api-gateway-websocket',
      name: 'Amazon API Gateway WebSocket',
      keeps: ['websocket'],
      limits: webSocketApi,
      tryOut: { what: 'Push one kind of message to ten browsers through Amazon API Gateway WebSocket.', hours: [2, 10] },
    }),
    azure({
      rung: 'serverless',
      technology: 'azure-web-pubsub',
      name: 'Azure Web PubSub',
      keeps: ['websocket'],
      limits: webPubSub,
      tryOut: { what: 'Push one kind of message to ten browsers through Azure Web PubSub.', hours: [2, 10] },
    }),
    azure({
      rung: 'serverless',
      technology: 'azure-signalr',
      name: 'Azure SignalR Service',
      keeps: ['signalr'],
      tryOut: { what: 'Push one kind of message to ten browsers through Azure SignalR Service.', hours: [2, 10] },
    }),
    google({
      rung: 'serverless',
      technology: 'firebase-realtime-database',
      name: 'Firebase Realtime Database',
      tryOut: { what: 'Push one kind of message to ten browsers through Firebase Realtime Database.', hours: [2, 10] },
    }),
    cloudflare({
      rung: 'serverless',
      technology: 'cloudflare-durable-objects',
      name: 'Cloudflare Durable Objects',
      keeps: ['websocket'],
      limits: durableObject,
      tryOut: { what: 'Push one kind of message to ten browsers through Cloudflare Durable Objects.', hours: [2, 10] },
    }),
    vendor({
      rung: 'saas',
      technology: 'ably',
      name: 'Ably',
      keeps: ['mqtt'],
      tryOut: { what: 'Push one kind of message to ten browsers through Ably.', hours: [2, 12] },
    }),
    vendor({
      rung: 'saas',
      technology: 'pusher',
      name: 'Pusher',
      keeps: ['pusher'],
      tryOut: { what: 'Push one kind of message to ten browsers through Pusher.', hours: [2, 12] },
    }),
    aws({
      rung: 'serverless-capacity',
      technology: 'aws-fargate',
      name: 'Sockets on AWS Fargate',
      keeps: ['container-image', 'websocket', 'socket-io'],
      limits: [fargateCpu, fargateMemory, fargateGpu],
      since: '2017-11-29',
      tryOut: { what: 'Push one kind of message to ten browsers through Sockets on AWS Fargate.', hours: [2, 10] },
    }),
    azure({
      rung: 'serverless-capacity',
      technology: 'azure-container-apps',
      name: 'Sockets on Azure Container Apps',
      keeps: ['container-image', 'websocket', 'socket-io'],
      limits: [containerAppsCpu],
      since: '2022-05-24',
      tryOut: { what: 'Push one kind of message to ten browsers through Sockets on Azure Container Apps.', hours: [2, 10] },
    }),
    google({
      rung: 'serverless-capacity',
      technology: 'google-cloud-run',
      name: 'Sockets on Cloud Run',
      keeps: ['container-image', 'websocket', 'socket-io'],
      limits: [cloudRunCpu, cloudRunMemory, cloudRunConnection],
      since: '2019-11-14',
      tryOut: { what: 'Push one kind of message to ten browsers through Sockets on Cloud Run.', hours: [2, 10] },
    }),
    own({
      rung: 'container',
      technology: 'socket-server',
      name: 'A socket server that the team runs',
      keeps: ['websocket', 'socket-io', 'signalr'],
    }),
    own({
      rung: 'container',
      technology: 'centrifugo',
      name: 'Centrifugo that the team runs',
      keeps: ['websocket'],
    }),
    own({
      rung: 'home-made',
      technology: 'home-made-realtime',
      name: 'Sockets or polling inside the application',
    }),
  ],
};
