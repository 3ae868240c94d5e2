import type { Technology } from '#model/catalog.ts';

export const objectRelationalMapper: Technology = {
  id: 'object-relational-mapper',
  name: 'Database layer in code',
  capability: 'relational-db',
  market: { evolution: 0.9, because: 'Libraries that turn rows into objects are free and alike.' },
  marks: [
    { in: 'npm', name: 'typeorm', shows: 'need', as: 'part', example: '"typeorm": "^0.3.26"' },
    { in: 'npm', name: 'sequelize', shows: 'need', as: 'part', example: '"sequelize": "^6.37.7"' },
    { in: 'npm', name: 'knex', shows: 'need', as: 'part', example: '"knex": "^3.1.0"' },
    { in: 'npm', name: '@prisma/client', shows: 'need', as: 'part', example: '"@prisma/client": "latest"' },
    { in: 'npm', name: 'prisma', shows: 'need', as: 'part', example: '"prisma": "latest"' },
    { in: 'npm', name: 'drizzle-orm', shows: 'need', as: 'part', example: '"drizzle-orm": "latest"' },
    { in: 'pypi', name: 'sqlalchemy', shows: 'need', as: 'part', example: 'sqlalchemy' },
    {
      in: 'maven',
      name: 'org.jooq:jooq',
      shows: 'need',
      as: 'part',
      example: '<dependency><groupId>org.jooq</groupId><artifactId>jooq</artifactId></dependency>',
    },
    {
      in: 'maven',
      name: 'org.jdbi:jdbi3-core',
      shows: 'need',
      as: 'part',
      example: '<dependency><groupId>org.jdbi</groupId><artifactId>jdbi3-core</artifactId></dependency>',
    },
    {
      in: 'maven',
      name: 'org.hibernate:hibernate-core',
      shows: 'need',
      as: 'part',
      example: '<dependency><groupId>org.hibernate</groupId><artifactId>hibernate-core</artifactId></dependency>',
    },
    {
      in: 'maven',
      name: 'org.hibernate.orm:hibernate-core',
      shows: 'need',
      as: 'part',
      example: '<dependency><groupId>org.hibernate.orm</groupId><artifactId>hibernate-core</artifactId></dependency>',
    },
    {
      in: 'maven',
      name: 'org.springframework.boot:spring-boot-starter-data-jpa',
      shows: 'need',
      as: 'part',
      example: '<dependency><groupId>org.springframework.boot</groupId><artifactId>spring-boot-starter-data-jpa</artifactId></dependency>',
    },
    {
      in: 'maven',
      name: 'org.eclipse.persistence:org.eclipse.persistence.jpa',
      shows: 'need',
      as: 'part',
      example: '<dependency><groupId>org.eclipse.persistence</groupId><artifactId>org.eclipse.persistence.jpa</artifactId></dependency>',
    },
  ],
};
