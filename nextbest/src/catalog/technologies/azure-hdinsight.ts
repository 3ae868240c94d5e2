import type { Technology } from '#model/catalog.ts';

export const azureHdinsight: Technology = {
  id: 'azure-hdinsight',
  name: 'Azure HDInsight',
  capability: 'streaming',
  market: { evolution: 0.82, because: 'Kafka-compatible streams are sold by every large cloud and several vendors, most still by size.' },
  cloud: 'azure',
  speaks: ['kafka'],
  seen: { repository: 'feast-dev/feast', path: 'infra/terraform/azure/kafka.tf' },
  marks: [
    {
      in: 'terraform',
      name: 'azurerm_hdinsight_kafka_cluster',
      shows: 'use',
      rung: 'managed',
      example: 'resource "azurerm_hdinsight_kafka_cluster" "clicks" {',
    },
    {
      in: 'arm',
      name: 'Microsoft.HDInsight/clusters',
      shows: 'use',
      rung: 'managed',
      when: { attribute: 'properties.clusterDefinition.kind', matches: 'kafka' },
      example: "resource main 'Microsoft.HDInsight/clusters@2024-01-01' = {\n  properties: { clusterDefinition: { kind: 'KAFKA' } }",
    },
  ],
};
