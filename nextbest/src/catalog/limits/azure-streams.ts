import { lacks } from '../lacks.ts';
import { limit } from '../limit.ts';
import { page, readPage } from '../origin.ts';

// What Azure Event Hubs (Standard unless it says otherwise) cannot do beyond.

const quotas = { ...readPage('learn.microsoft.com/azure/event-hubs/compare-tiers'), hard: false };
const kafka = page('learn.microsoft.com/azure/event-hubs/azure-event-hubs-apache-kafka-overview', '2026-02-05');

export const eventHubsLimits = [
  limit('event', { of: 'unit.payloadKB', atMost: 1_024, unit: 'KB' }, quotas),
  limit(
    'time an event is kept',
    { of: 'data.retentionHours', atMost: 168, unit: 'hours' },
    { ...quotas, raisable: 'to 90 days with the Premium tier' },
  ),
  limit(
    'data written (40 throughput units)',
    { of: 'data.throughputMBs', atMost: 40, unit: 'MB/s' },
    { ...quotas, raisable: 'with the Premium tier' },
  ),
  limit('connections', { of: 'load.concurrent', atMost: 5_000, unit: 'connections' }, { ...quotas, raisable: 'with the Premium tier' }),
  ...lacks(
    { 'exactly-once': 'Kafka transactions (a preview in the Premium tier)', 'custom-plugins': 'plugins of one’s own on the brokers' },
    { ...kafka, hard: false },
  ),
];
