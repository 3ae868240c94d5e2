import type { Price } from '#model/price.ts';
import { infracost } from '../origin.ts';
import { price } from '../price.ts';

const golden = infracost('aws/mq_broker_test', '2024-07-01');

export const amazonMq: readonly Price[] = [
  price('amazon-mq/rabbitmq-broker-hour', {
    says: 'one hour of a RabbitMQ broker mq.m5.xlarge, single',
    usd: 0.576,
    unit: 'hour',
    region: 'us-east-1',
    ...golden,
  }),
  price('amazon-mq/rabbitmq-cluster-hour', {
    says: 'one hour of a RabbitMQ cluster of three mq.m5.xlarge',
    usd: 1.728,
    unit: 'hour',
    region: 'us-east-1',
    ...golden,
  }),
  price('amazon-mq/activemq-standby-hour', {
    says: 'one hour of an ActiveMQ pair mq.m5.large, active and standby',
    usd: 0.576,
    unit: 'hour',
    region: 'us-east-1',
    ...golden,
  }),
  price('amazon-mq/activemq-micro-hour', {
    says: 'one hour of an ActiveMQ broker mq.t2.micro, single',
    usd: 0.03,
    unit: 'hour',
    region: 'us-east-1',
    ...golden,
  }),
  price('amazon-mq/storage', {
    says: 'one GB of a RabbitMQ broker’s disk for a month',
    usd: 0.1,
    unit: 'GB-month',
    region: 'us-east-1',
    ...golden,
  }),
  price('amazon-mq/activemq-storage', {
    says: 'one GB of an ActiveMQ broker’s shared files for a month',
    usd: 0.3,
    unit: 'GB-month',
    region: 'us-east-1',
    ...golden,
  }),
];
