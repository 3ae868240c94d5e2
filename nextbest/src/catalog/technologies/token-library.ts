import type { Technology } from '#model/catalog.ts';

export const tokenLibrary: Technology = {
  id: 'token-library',
  name: 'JSON Web Token library (may only check tokens)',
  capability: 'auth',
  market: { evolution: 0.9, because: 'Checking a token is a library call in every language; issuing tokens is sold as a service.' },
  marks: [
    { in: 'npm', name: 'jsonwebtoken', shows: 'need', as: 'part', example: '"jsonwebtoken": "^9.0.2"' },
    { in: 'npm', name: 'jose', shows: 'need', as: 'part', example: '"jose": "latest"' },
    { in: 'npm', name: 'jwks-rsa', shows: 'need', as: 'part', example: '"jwks-rsa": "latest"' },
    { in: 'pypi', name: 'pyjwt', shows: 'need', as: 'part', example: 'pyjwt==2.10.1' },
    { in: 'pypi', name: 'python-jose', shows: 'need', as: 'part', example: 'python-jose' },
    { in: 'pypi', name: 'djangorestframework-simplejwt', shows: 'need', as: 'part', example: 'djangorestframework-simplejwt' },
    { in: 'pypi', name: 'authlib', shows: 'need', as: 'part', example: 'authlib' },
    {
      in: 'maven',
      name: 'io.jsonwebtoken:jjwt',
      shows: 'need',
      as: 'part',
      example: '<dependency><groupId>io.jsonwebtoken</groupId><artifactId>jjwt</artifactId></dependency>',
    },
    {
      in: 'maven',
      name: 'io.jsonwebtoken:jjwt-*',
      shows: 'need',
      as: 'part',
      example: '<dependency><groupId>io.jsonwebtoken</groupId><artifactId>jjwt-api</artifactId></dependency>',
      notExample: '<dependency><groupId>org.postgresql</groupId><artifactId>postgresql</artifactId></dependency>',
    },
    {
      in: 'maven',
      name: 'com.auth0:java-jwt',
      shows: 'need',
      as: 'part',
      example: '<dependency><groupId>com.auth0</groupId><artifactId>java-jwt</artifactId></dependency>',
    },
    { in: 'go', name: 'github.com/golang-jwt/jwt', shows: 'need', as: 'part', example: 'github.com/golang-jwt/jwt v1.0.0' },
    {
      in: 'go',
      name: 'github.com/golang-jwt/jwt/v*',
      shows: 'need',
      as: 'part',
      example: 'github.com/golang-jwt/jwt/v3 v3.0.0',
      notExample: 'github.com/google/uuid v1.0.0',
    },
    { in: 'rubygems', name: 'jwt', shows: 'need', as: 'part', example: "gem 'jwt'", notExample: "gem 'jwt_sessions'" },
  ],
};
