import type { Technology } from '#model/catalog.ts';

export const influxdb: Technology = {
  id: 'influxdb',
  name: 'InfluxDB',
  capability: 'observability',
  market: { evolution: 0.85, because: 'Stores of time series are rented by the write from several vendors.' },
  seen: { repository: 'Xabaril/AspNetCore.Diagnostics.HealthChecks', path: 'docker-compose.yml' },
  marks: [
    {
      in: 'image',
      name: 'influxdb',
      shows: 'use',
      rung: 'container',
      example: 'image: influxdb:1.0',
      notExample: 'image: influxdb-not:1.0',
    },
    { in: 'pypi', name: 'influxdb-client', shows: 'need', example: 'influxdb-client', notExample: 'not-influxdb-client' },
    {
      in: 'nuget',
      name: 'InfluxDB.Client',
      shows: 'need',
      example: '<PackageReference Include="InfluxDB.Client" />',
      notExample: '<PackageReference Include="InfluxDB.Client.Not" />',
    },
  ],
};
