import type { Technology } from '#model/catalog.ts';

export const apacheAirflow: Technology = {
  id: 'apache-airflow',
  name: 'Apache Airflow',
  capability: 'workflow',
  market: { evolution: 0.8, because: 'Airflow is sold by the hour by clouds and specialists.' },
  speaks: ['airflow'],
  lifespan: 'apache-airflow',
  seen: { repository: 'aws-samples/amazon-mwaa-examples', path: 'blueprints/examples/Lambda/dags/requirements/requirements.txt' },
  marks: [
    { in: 'pypi', name: 'apache-airflow', shows: 'need', example: 'apache-airflow==3.0.4' },
    { in: 'image', name: 'apache/airflow', shows: 'use', rung: 'container', example: 'image: apache/airflow:latest' },
    {
      in: 'chart',
      name: 'airflow',
      shows: 'use',
      rung: 'container',
      example: '- { name: airflow, version: 1.0.0, repository: https://charts.example.com }',
    },
    { in: 'file', name: 'airflow-dag', shows: 'need', example: 'dags/nightly.py' },
    {
      in: 'machine',
      name: 'airflow',
      shows: 'use',
      rung: 'vm',
      example: '- { hosts: web, tasks: [{ package: { name: airflow } }] }',
    },
  ],
};
