import { lacks } from '../lacks.ts';
import { limit } from '../limit.ts';
import { awsSdk, judgement, page } from '../origin.ts';

// What Amazon Kinesis, Data Firehose and MSK cannot do beyond. Older pages of AWS still say 1 MB for a record of Kinesis; its kit says 10 MiB.

const kinesisRecord = limit(
  'record',
  { of: 'unit.payloadKB', atMost: 10_240, unit: 'KB' },
  { ...awsSdk('kinesis UpdateMaxRecordSize; 1 MiB unless it is set'), hard: false },
);
const kinesisRetention = limit(
  'time a record is kept',
  { of: 'data.retentionHours', atMost: 8_760, unit: 'hours' },
  { ...awsSdk('kinesis IncreaseStreamRetentionPeriod'), hard: false },
);
const lackedByKinesis = lacks(
  { compaction: 'compaction', connectors: 'Kafka connectors', 'exactly-once': 'transactions' },
  { ...awsSdk('kinesis: no such setting'), hard: false },
);

export const kinesisOnDemandLimits = [
  limit(
    'data written',
    { of: 'data.throughputMBs', atMost: 200, unit: 'MB/s' },
    {
      ...page('docs.aws.amazon.com/streams/latest/dev/service-sizes-and-limits.html'),
      hard: false,
      raisable: 'yes, to 10 GB/s in three Regions',
    },
  ),
  kinesisRecord,
  kinesisRetention,
  ...lackedByKinesis,
];

export const kinesisLimits = [kinesisRecord, kinesisRetention, ...lackedByKinesis];

export const firehoseLimits = [
  limit('record', { of: 'unit.payloadKB', atMost: 1_000, unit: 'KB' }, { ...awsSdk('firehose PutRecord'), hard: false }),
  ...lacks({ replay: 'replay', compaction: 'compaction', ordered: 'order' }, { ...awsSdk('firehose: no such setting'), hard: false }),
];

const lackedByMsk = lacks(
  { 'custom-plugins': 'plugins of one’s own on the brokers' },
  { ...judgement(), hard: false, status: 'secondary' },
);

export const mskServerlessLimits = [
  limit(
    'data written',
    { of: 'data.throughputMBs', atMost: 200, unit: 'MB/s' },
    {
      ...page('docs.aws.amazon.com/msk/latest/developerguide/limits.html, as quoted in a public course', '2026-10-02'),
      status: 'secondary',
      hard: false,
    },
  ),
  limit('record', { of: 'unit.payloadKB', atMost: 8_192, unit: 'KB' }, { ...judgement(), status: 'unconfirmed', hard: false }),
  ...lackedByMsk,
];

export const mskLimits = [...lackedByMsk];
