import type { Technology } from '#model/catalog.ts';

export const sqlServer: Technology = {
  id: 'sql-server',
  name: 'Microsoft SQL Server',
  capability: 'relational-db',
  market: { evolution: 0.92, because: 'PostgreSQL and MySQL are sold by every cloud, also with capacity that scales by itself.' },
  speaks: ['sqlserver'],
  lifespan: 'mssqlserver',
  seen: { repository: 'Xabaril/AspNetCore.Diagnostics.HealthChecks', path: 'docker-compose.yml' },
  marks: [
    { in: 'npm', name: 'mssql', shows: 'need', example: '"mssql": "latest"' },
    { in: 'npm', name: 'tedious', shows: 'need', example: '"tedious": "latest"' },
    { in: 'pypi', name: 'pymssql', shows: 'need', example: 'pymssql' },
    {
      in: 'maven',
      name: 'com.microsoft.sqlserver:mssql-jdbc',
      shows: 'need',
      example: '<dependency><groupId>com.microsoft.sqlserver</groupId><artifactId>mssql-jdbc</artifactId></dependency>',
    },
    { in: 'go', name: 'github.com/microsoft/go-mssqldb', shows: 'need', example: 'github.com/microsoft/go-mssqldb v1.0.0' },
    { in: 'nuget', name: 'Microsoft.Data.SqlClient', shows: 'need', example: '<PackageReference Include="Microsoft.Data.SqlClient" />' },
    {
      in: 'nuget',
      name: 'Microsoft.EntityFrameworkCore.SqlServer',
      shows: 'need',
      example: '<PackageReference Include="Microsoft.EntityFrameworkCore.SqlServer" />',
    },
    {
      in: 'image',
      name: 'mcr.microsoft.com/mssql/server',
      shows: 'use',
      rung: 'container',
      example: 'image: mcr.microsoft.com/mssql/server:latest',
    },
    {
      in: 'platform',
      name: 'aspire/AddSqlServer',
      shows: 'use',
      rung: 'container',
      example: 'var builder = DistributedApplication.CreateBuilder(args);\nbuilder.AddSqlServer("main");',
    },
    {
      in: 'platform',
      name: 'aspire/AddAzureSqlServer.RunAsContainer',
      shows: 'use',
      rung: 'container',
      example: 'var builder = DistributedApplication.CreateBuilder(args);\nbuilder.AddAzureSqlServer("main").RunAsContainer();',
    },
    {
      in: 'setting',
      name: 'database:sqlserver',
      shows: 'need',
      example: "DATABASES = {'default': {'ENGINE': 'django.db.backends.sqlserver'}}",
    },
    { in: 'setting', name: 'database:mssql', shows: 'need', example: "DATABASES = {'default': {'ENGINE': 'django.db.backends.mssql'}}" },
    { in: 'setting', name: 'database:sqlsrv', shows: 'need', example: "DATABASES = {'default': {'ENGINE': 'django.db.backends.sqlsrv'}}" },
  ],
};
