import type { Technology } from '#model/catalog.ts';

export const azureApplicationGateway: Technology = {
  id: 'azure-application-gateway',
  name: 'Azure Application Gateway',
  capability: 'networking',
  market: { evolution: 0.9, because: 'Load balancers with a web firewall are rented from every large cloud.' },
  cloud: 'azure',
  seen: { repository: 'microsoft/AzureTRE', path: 'core/terraform/appgateway/appgateway.tf' },
  marks: [
    {
      in: 'terraform',
      name: 'azurerm_application_gateway',
      shows: 'use',
      rung: 'managed',
      example: 'resource "azurerm_application_gateway" "web" {',
    },
    {
      in: 'terraform',
      name: 'azurerm_web_application_firewall_policy',
      shows: 'use',
      as: 'part',
      example: 'resource "azurerm_web_application_firewall_policy" "web" {',
    },
    {
      in: 'arm',
      name: 'Microsoft.Network/applicationGateways',
      shows: 'use',
      rung: 'managed',
      example: "resource main 'Microsoft.Network/applicationGateways@2024-01-01' = {",
    },
    {
      in: 'kubernetes',
      name: 'networking.k8s.io/Ingress',
      shows: 'use',
      rung: 'managed',
      when: { attribute: 'annotation.appgw.ingress.kubernetes.io' },
      example:
        '{ apiVersion: networking.k8s.io/v1, kind: Ingress, metadata: { name: web, annotations: { appgw.ingress.kubernetes.io/ssl-redirect: web } } }',
      notExample: '{ apiVersion: networking.k8s.io/v1, kind: Ingress, metadata: { name: web }, spec: { ingressClassName: nginx } }',
    },
    {
      in: 'kubernetes',
      name: 'networking.k8s.io/Ingress',
      shows: 'use',
      rung: 'managed',
      when: { attribute: 'ingress.class', equals: 'azure/application-gateway' },
      example:
        '{ apiVersion: networking.k8s.io/v1, kind: Ingress, metadata: { name: web }, spec: { ingressClassName: azure/application-gateway } }',
      notExample: '{ apiVersion: networking.k8s.io/v1, kind: Ingress, metadata: { name: web }, spec: { ingressClassName: nginx } }',
    },
    {
      in: 'terraform-module',
      name: '*/applicationgateway',
      shows: 'use',
      rung: 'managed',
      example: 'source = "github.com/acme/terraform-modules//applicationgateway?ref=1"',
    },
    {
      in: 'terraform-module',
      name: '*/application-gateway',
      shows: 'use',
      rung: 'managed',
      example: 'source = "github.com/acme/terraform-modules//application-gateway?ref=1"',
    },
    {
      in: 'terraform-module',
      name: '*/apim-application-gateway',
      shows: 'use',
      rung: 'managed',
      example: 'source = "github.com/acme/terraform-modules//apim-application-gateway?ref=1"',
    },
  ],
};
