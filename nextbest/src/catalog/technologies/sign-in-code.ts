import type { Technology } from '#model/catalog.ts';

export const signInCode: Technology = {
  id: 'sign-in-code',
  name: 'Own sign-in code (may only check tokens)',
  capability: 'auth',
  market: { evolution: 0.87, because: 'Sign-in is sold per active user, but checking a password or a token is a library call.' },
  marks: [
    { in: 'npm', name: 'passport', shows: 'need', example: '"passport": "^0.7.0"' },
    { in: 'npm', name: 'passport-local', shows: 'need', example: '"passport-local": "latest"' },
    { in: 'npm', name: 'bcrypt', shows: 'need', example: '"bcrypt": "^6.0.0"' },
    { in: 'npm', name: 'bcryptjs', shows: 'need', example: '"bcryptjs": "latest"' },
    { in: 'npm', name: 'argon2', shows: 'need', example: '"argon2": "latest"' },
    { in: 'npm', name: 'express-session', shows: 'need', example: '"express-session": "latest"' },
    { in: 'npm', name: 'otplib', shows: 'need', example: '"otplib": "latest"' },
    { in: 'npm', name: 'speakeasy', shows: 'need', example: '"speakeasy": "latest"' },
    { in: 'npm', name: 'lucia', shows: 'need', example: '"lucia": "latest"' },
    { in: 'npm', name: 'cookie-session', shows: 'need', as: 'part', example: '"cookie-session": "latest"' },
    { in: 'pypi', name: 'passlib', shows: 'need', example: 'passlib' },
    { in: 'pypi', name: 'flask-login', shows: 'need', example: 'flask-login' },
    { in: 'pypi', name: 'django-allauth', shows: 'need', example: 'django-allauth' },
    {
      in: 'maven',
      name: 'org.mindrot:jbcrypt',
      shows: 'need',
      example: '<dependency><groupId>org.mindrot</groupId><artifactId>jbcrypt</artifactId></dependency>',
    },
    {
      in: 'maven',
      name: 'org.springframework.boot:spring-boot-starter-security',
      shows: 'need',
      as: 'part',
      example: '<dependency><groupId>org.springframework.boot</groupId><artifactId>spring-boot-starter-security</artifactId></dependency>',
    },
    {
      in: 'nuget',
      name: 'Microsoft.AspNetCore.Identity.EntityFrameworkCore',
      shows: 'need',
      example: '<PackageReference Include="Microsoft.AspNetCore.Identity.EntityFrameworkCore" />',
    },
    { in: 'rubygems', name: 'devise', shows: 'need', example: "gem 'devise'" },
    { in: 'rubygems', name: 'bcrypt', shows: 'need', example: "gem 'bcrypt'" },
  ],
};
