import type { Ladder } from '#model/catalog.ts';
import { firehoseLimits, kinesisLimits, kinesisOnDemandLimits, mskLimits, mskServerlessLimits } from '../limits/amazon-streams.ts';
import { eventHubsLimits } from '../limits/azure-streams.ts';
import { pubsubLimits } from '../limits/google-pubsub.ts';
import { judgement } from '../origin.ts';
import { aws, azure, google, own, vendor } from '../rung.ts';

// `since` is the day of the provider’s announcement, as generally known; it only hides a service from answers about earlier dates.
export const streaming: Ladder = {
  capability: 'streaming',
  does: 'keep a log of events that readers follow',
  notices: 'Readers can start over, and nobody balances brokers by hand.',
  metric: 'delay from event to reader',
  writeIt: {
    what: 'An append-only table with a position for each reader.',
    hours: [16, 60],
    lacks: 'No readers that share the work, no cleaning up, and the database slows down as it grows.',
    source: judgement().source,
  },
  rungs: [
    aws({
      rung: 'serverless',
      technology: 'amazon-kinesis-on-demand',
      name: 'Amazon Kinesis on demand',
      keeps: ['kinesis'],
      limits: kinesisOnDemandLimits,
      since: '2021-11-29',
      tryOut: { what: 'Copy one topic to Amazon Kinesis on demand and let one reader follow it for a day.', hours: [4, 16] },
    }),
    aws({
      rung: 'serverless',
      technology: 'amazon-data-firehose',
      name: 'Amazon Data Firehose',
      limits: firehoseLimits,
      tryOut: { what: 'Copy one topic to Amazon Data Firehose and let one reader follow it for a day.', hours: [4, 16] },
    }),
    google({
      rung: 'serverless',
      technology: 'google-cloud-pubsub',
      name: 'Pub/Sub',
      keeps: ['pubsub'],
      limits: pubsubLimits,
      tryOut: { what: 'Copy one topic to Pub/Sub and let one reader follow it for a day.', hours: [4, 16] },
    }),
    google({
      rung: 'serverless',
      technology: 'google-dataflow',
      name: 'Dataflow',
      keeps: ['beam'],
      tryOut: { what: 'Copy one topic to Dataflow and let one reader follow it for a day.', hours: [4, 16] },
    }),
    vendor({
      rung: 'saas',
      technology: 'confluent-cloud',
      name: 'Confluent Cloud',
      keeps: ['kafka'],
      tryOut: { what: 'Copy one topic to Confluent Cloud and let one reader follow it for a day.', hours: [4, 20] },
    }),
    aws({
      rung: 'serverless-capacity',
      technology: 'amazon-msk-serverless',
      name: 'Amazon MSK Serverless',
      keeps: ['kafka'],
      limits: mskServerlessLimits,
      since: '2022-04-28',
      tryOut: { what: 'Copy one topic to Amazon MSK Serverless and let one reader follow it for a day.', hours: [4, 16] },
    }),
    aws({
      rung: 'serverless-capacity',
      technology: 'amazon-managed-flink',
      name: 'Amazon Managed Service for Apache Flink',
      keeps: ['flink'],
      tryOut: { what: 'Copy one topic to Amazon Managed Service for Apache Flink and let one reader follow it for a day.', hours: [4, 16] },
    }),
    azure({
      rung: 'serverless-capacity',
      technology: 'azure-event-hubs',
      name: 'Azure Event Hubs',
      keeps: ['kafka', 'amqp'],
      limits: eventHubsLimits,
      tryOut: { what: 'Copy one topic to Azure Event Hubs and let one reader follow it for a day.', hours: [4, 16] },
    }),
    aws({
      rung: 'managed',
      technology: 'amazon-msk',
      name: 'Amazon MSK',
      keeps: ['kafka'],
      limits: mskLimits,
      tryOut: { what: 'Copy one topic to Amazon MSK and let one reader follow it for a day.', hours: [4, 24] },
    }),
    aws({
      rung: 'managed',
      technology: 'amazon-kinesis',
      name: 'Amazon Kinesis with shards',
      keeps: ['kinesis'],
      limits: kinesisLimits,
      tryOut: { what: 'Copy one topic to Amazon Kinesis with shards and let one reader follow it for a day.', hours: [4, 24] },
    }),
    azure({
      rung: 'managed',
      technology: 'azure-hdinsight',
      name: 'Azure HDInsight',
      keeps: ['kafka'],
      tryOut: { what: 'Copy one topic to Azure HDInsight and let one reader follow it for a day.', hours: [4, 24] },
    }),
    google({
      rung: 'managed',
      technology: 'google-managed-kafka',
      name: 'Google Cloud Managed Service for Apache Kafka',
      keeps: ['kafka'],
      tryOut: {
        what: 'Copy one topic to Google Cloud Managed Service for Apache Kafka and let one reader follow it for a day.',
        hours: [4, 24],
      },
    }),
    vendor({
      rung: 'managed',
      technology: 'redpanda-cloud',
      name: 'Redpanda Cloud',
      keeps: ['kafka'],
      tryOut: { what: 'Copy one topic to Redpanda Cloud and let one reader follow it for a day.', hours: [4, 30] },
    }),
    own({
      rung: 'container',
      technology: 'apache-kafka',
      name: 'Kafka that the team runs in containers',
      keeps: ['kafka'],
    }),
    own({
      rung: 'container',
      technology: 'redpanda',
      name: 'Redpanda that the team runs',
      keeps: ['kafka'],
    }),
    own({
      rung: 'vm',
      technology: 'apache-kafka-machine',
      name: 'Kafka on machines',
      keeps: ['kafka'],
    }),
  ],
};
