import type { Technology } from '#model/catalog.ts';

export const keycloak: Technology = {
  id: 'keycloak',
  name: 'Keycloak',
  capability: 'auth',
  market: { evolution: 0.87, because: 'Sign-in is sold by clouds and specialists with standard protocols, per active user.' },
  speaks: ['oidc', 'saml'],
  lifespan: 'keycloak',
  seen: { repository: 'krakend/playground-community', path: 'docker-compose.yml' },
  marks: [
    { in: 'npm', name: 'keycloak-connect', shows: 'need', example: '"keycloak-connect": "latest"' },
    { in: 'npm', name: 'keycloak-js', shows: 'need', example: '"keycloak-js": "latest"' },
    { in: 'npm', name: '@keycloak/keycloak-admin-client', shows: 'need', example: '"@keycloak/keycloak-admin-client": "latest"' },
    { in: 'pypi', name: 'python-keycloak', shows: 'need', example: 'python-keycloak' },
    {
      in: 'maven',
      name: 'org.keycloak:keycloak-*',
      shows: 'need',
      example: '<dependency><groupId>org.keycloak</groupId><artifactId>keycloak-admin-client</artifactId></dependency>',
      notExample: '<dependency><groupId>org.postgresql</groupId><artifactId>postgresql</artifactId></dependency>',
    },
    { in: 'image', name: 'quay.io/keycloak/keycloak', shows: 'use', rung: 'container', example: 'image: quay.io/keycloak/keycloak:26.3' },
    { in: 'image', name: 'jboss/keycloak', shows: 'use', rung: 'container', example: 'image: jboss/keycloak:latest' },
    { in: 'image', name: 'bitnami/keycloak', shows: 'use', rung: 'container', example: 'image: bitnami/keycloak:latest' },
    {
      in: 'chart',
      name: 'keycloak',
      shows: 'use',
      rung: 'container',
      example: '- { name: keycloak, version: 1.0.0, repository: https://charts.example.com }',
    },
    {
      in: 'chart',
      name: 'keycloakx',
      shows: 'use',
      rung: 'container',
      example: '- { name: keycloakx, version: 1.0.0, repository: https://charts.example.com }',
    },
    {
      in: 'kubernetes',
      name: 'k8s.keycloak.org/Keycloak',
      shows: 'use',
      rung: 'container',
      example: '{ apiVersion: k8s.keycloak.org/v1, kind: Keycloak, metadata: { name: customers } }',
    },
  ],
};
