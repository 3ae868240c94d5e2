import type { Technology } from '#model/catalog.ts';

export const argoWorkflows: Technology = {
  id: 'argo-workflows',
  name: 'Argo Workflows',
  capability: 'workflow',
  market: { evolution: 0.8, because: 'Workflow engines are rented by the step, but their definitions still differ by vendor.' },
  seen: { repository: 'aws-samples/eks-blueprints-add-ons', path: 'add-ons/argo-workflows/Chart.yaml' },
  marks: [
    {
      in: 'kubernetes',
      name: 'argoproj.io/Workflow',
      shows: 'use',
      rung: 'container',
      example: '{ apiVersion: argoproj.io/v1, kind: Workflow, metadata: { name: refund } }',
      notExample: '{ apiVersion: argoproj.io/v1, kind: WorkflowTemplate, metadata: { name: refund } }',
    },
    {
      in: 'kubernetes',
      name: 'argoproj.io/CronWorkflow',
      shows: 'use',
      rung: 'container',
      example: '{ apiVersion: argoproj.io/v1, kind: CronWorkflow, metadata: { name: refund } }',
    },
    {
      in: 'kubernetes',
      name: 'argoproj.io/WorkflowTemplate',
      shows: 'use',
      rung: 'container',
      as: 'part',
      example: '{ apiVersion: argoproj.io/v1, kind: WorkflowTemplate, metadata: { name: refund } }',
    },
    {
      in: 'chart',
      name: 'argo-workflows',
      shows: 'use',
      rung: 'container',
      example: '- { name: argo-workflows, version: 1.0.0, repository: https://charts.example.com }',
    },
  ],
};
