import type { Technology } from '#model/catalog.ts';

export const azureLoadBalancer: Technology = {
  id: 'azure-load-balancer',
  name: 'Azure Load Balancer',
  capability: 'networking',
  market: { evolution: 0.92, because: 'Load balancing, names and private networks come with every cloud.' },
  cloud: 'azure',
  speaks: ['http-proxy'],
  seen: { repository: 'aztfmod/terraform-azurerm-caf', path: 'modules/networking/lb/module.tf' },
  marks: [
    { in: 'terraform', name: 'azurerm_lb', shows: 'use', rung: 'managed', example: 'resource "azurerm_lb" "main" {' },
    {
      in: 'terraform',
      name: 'azurerm_lb_*',
      shows: 'use',
      as: 'part',
      example: 'resource "azurerm_lb_rule" "main" {',
      notExample: 'resource "aws_sqs_queue" "main" {',
    },
    {
      in: 'kubernetes',
      name: 'core/Service',
      shows: 'use',
      rung: 'managed',
      when: { attribute: 'type', equals: 'LoadBalancer' },
      example: '{ apiVersion: v1, kind: Service, metadata: { name: web }, spec: { type: LoadBalancer } }',
      notExample: '{ apiVersion: v1, kind: Service, metadata: { name: web }, spec: { type: ClusterIP } }',
    },
    {
      in: 'arm',
      name: 'Microsoft.Network/loadBalancers',
      shows: 'use',
      rung: 'managed',
      example: "resource main 'Microsoft.Network/loadBalancers@2024-01-01' = {",
    },
  ],
};
