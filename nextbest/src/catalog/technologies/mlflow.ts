import type { Technology } from '#model/catalog.ts';

export const mlflow: Technology = {
  id: 'mlflow',
  name: 'MLflow',
  capability: 'ml-inference',
  market: { evolution: 0.72, because: 'Keeping track of models is part of the machine learning service of every large cloud.' },
  speaks: ['mlflow'],
  seen: {
    repository: 'ministryofjustice/modernisation-platform-environments',
    path: 'terraform/environments/analytical-platform-compute/mlflow/helm-release.tf',
  },
  marks: [
    { in: 'pypi', name: 'mlflow', shows: 'need', example: 'mlflow==1.0.0', notExample: 'mlflow-not==1.0.0' },
    {
      in: 'image',
      name: 'ghcr.io/mlflow/mlflow',
      shows: 'use',
      rung: 'container',
      example: 'image: ghcr.io/mlflow/mlflow:1.0',
      notExample: 'image: ghcr.io/mlflow/mlflow-not:1.0',
    },
    {
      in: 'chart',
      name: 'mlflow',
      shows: 'use',
      rung: 'container',
      example: '- { name: mlflow, version: 1.0.0, repository: https://charts.example.com }',
      notExample: '- { name: mlflow-not, version: 1.0.0, repository: https://charts.example.com }',
    },
  ],
};
