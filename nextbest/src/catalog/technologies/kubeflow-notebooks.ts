import type { Technology } from '#model/catalog.ts';

export const kubeflowNotebooks: Technology = {
  id: 'kubeflow-notebooks',
  name: 'Kubeflow Notebooks',
  capability: 'ml-inference',
  market: { evolution: 0.75, because: 'Notebooks are rented by the hour from every large cloud.' },
  seen: { repository: 'kubeflow/manifests', path: 'applications/jupyter/notebook-controller/upstream/samples/_v1_notebook.yaml' },
  marks: [
    {
      in: 'kubernetes',
      name: 'kubeflow.org/Notebook',
      shows: 'use',
      rung: 'container',
      example: '{ apiVersion: kubeflow.org/v1, kind: Notebook, metadata: { name: main } }',
      notExample: '{ apiVersion: kubeflow.org/v1, kind: NotNotebook, metadata: { name: main } }',
    },
  ],
};
