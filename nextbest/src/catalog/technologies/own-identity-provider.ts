import type { Technology } from '#model/catalog.ts';

export const ownIdentityProvider: Technology = {
  id: 'own-identity-provider',
  name: 'Own identity provider in code (may be the product itself)',
  capability: 'auth',
  market: { evolution: 0.87, because: 'Sign-in is sold by clouds and specialists with standard protocols, per active user.' },
  speaks: ['oidc'],
  seen: { repository: 'Flagsmith/flagsmith', path: 'api/pyproject.toml' },
  marks: [
    { in: 'npm', name: 'oidc-provider', shows: 'need', example: '"oidc-provider": "latest"' },
    { in: 'npm', name: 'oauth2-server', shows: 'need', example: '"oauth2-server": "latest"' },
    { in: 'pypi', name: 'django-oauth-toolkit', shows: 'need', example: 'django-oauth-toolkit' },
    {
      in: 'maven',
      name: 'org.springframework.security:spring-security-oauth2-authorization-server',
      shows: 'need',
      example:
        '<dependency><groupId>org.springframework.security</groupId><artifactId>spring-security-oauth2-authorization-server</artifactId></dependency>',
    },
    { in: 'go', name: 'github.com/ory/fosite', shows: 'need', example: 'github.com/ory/fosite v1.0.0' },
    { in: 'nuget', name: 'Duende.IdentityServer', shows: 'need', example: '<PackageReference Include="Duende.IdentityServer" />' },
    { in: 'nuget', name: 'OpenIddict', shows: 'need', example: '<PackageReference Include="OpenIddict" />' },
    { in: 'nuget', name: 'OpenIddict.AspNetCore', shows: 'need', example: '<PackageReference Include="OpenIddict.AspNetCore" />' },
    { in: 'rubygems', name: 'doorkeeper', shows: 'need', example: "gem 'doorkeeper'" },
    { in: 'code', name: 'authorization-server', shows: 'need', as: 'part', example: 'class Application(AbstractApplication):' },
  ],
};
