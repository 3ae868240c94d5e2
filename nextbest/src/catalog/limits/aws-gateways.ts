import { limit } from '../limit.ts';
import { awsSdk, awsToolkit, page, readPage } from '../origin.ts';

// What the ways into AWS cannot do beyond.
// A limit whose source carries no date is dated like the shared table of limits (2026-11-01).

const toolkit = awsToolkit('core-skills/aws-serverless/references/api-gateway.md');
const quotas = page('docs.aws.amazon.com/apigateway/latest/developerguide/http-api-quotas.html');

const accountRate = limit(
  'requests per second of the account',
  { of: 'load.perSecondPeak', atMost: 10_000, unit: 'requests/s' },
  { ...page('repost.aws (varies by Region)'), hard: false, raisable: 'yes', status: 'secondary' },
);

const payload = limit('request or answer', { of: 'unit.payloadKB', atMost: 10_240, unit: 'KB' }, { ...quotas, hard: false });

export const httpApi = [
  limit('time per request', { of: 'unit.seconds', atMost: 30, unit: 's' }, awsSdk('apigatewayv2 CreateIntegration')),
  payload,
  accountRate,
  limit('answers in a stream', { of: 'features', lacks: 'streaming-response' }, { ...toolkit, hard: false }),
  limit('a web firewall', { of: 'features', lacks: 'web-firewall' }, { ...toolkit, hard: false }),
];

export const restApi = [
  limit('time per request', { of: 'unit.seconds', atMost: 29, unit: 's' }, { ...toolkit, raisable: 'for Regional and private APIs only' }),
  payload,
  accountRate,
];

const webSocket = readPage('docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-execution-service-websocket-limits-table.html');

export const webSocketApi = [
  limit('time per connection', { of: 'unit.connectionHours', atMost: 2, unit: 'h' }, webSocket),
  limit('message', { of: 'unit.payloadKB', atMost: 128, unit: 'KB' }, { ...webSocket, hard: false }),
  limit('time to answer a message', { of: 'unit.seconds', atMost: 29, unit: 's' }, { ...webSocket, hard: false }),
];

export const appSyncEvents = [
  limit(
    'all events of a message',
    { of: 'unit.payloadKB', atMost: 240, unit: 'KB' },
    { ...readPage('github.com/aws-powertools/powertools-lambda-typescript/issues/4020'), hard: false, status: 'secondary' },
  ),
];

export const functionUrl = [
  limit(
    'time per request (that of a run)',
    { of: 'unit.seconds', atMost: 900, unit: 's' },
    awsToolkit('core-skills/aws-serverless/references/lambda.md'),
  ),
  limit('request', { of: 'unit.payloadKB', atMost: 6_144, unit: 'KB' }, { ...awsSdk('lambda Invoke'), hard: false }),
  limit(
    'a web firewall',
    { of: 'features', lacks: 'web-firewall' },
    { ...awsToolkit('core-skills/aws-serverless/references/lambda.md'), hard: false },
  ),
];

/** Idle time, not the time of an answer that keeps flowing. */
export const loadBalancer = [
  limit(
    'time without a byte',
    { of: 'unit.seconds', atMost: 4_000, unit: 's' },
    { ...awsSdk('elbv2 LoadBalancerAttribute idle_timeout.timeout_seconds'), hard: false },
  ),
];

export const cloudFront = [
  limit(
    'time until the first byte of an answer',
    { of: 'unit.seconds', atMost: 120, unit: 's' },
    { ...awsSdk('cloudfront CustomOriginConfig.OriginReadTimeout'), hard: false },
  ),
];

export const lattice = [
  limit(
    'time per connection',
    { of: 'unit.connectionHours', atMost: 10 / 60, unit: 'h' },
    { ...awsSdk('vpc-lattice CreateServiceRequest.idleTimeoutSeconds'), hard: false },
  ),
];
