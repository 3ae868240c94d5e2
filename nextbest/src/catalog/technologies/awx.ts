import type { Technology } from '#model/catalog.ts';

export const awx: Technology = {
  id: 'awx',
  name: 'AWX',
  capability: 'ci-cd',
  market: { evolution: 0.75, because: 'Running playbooks from a page is part of what vendors of automation sell.' },
  speaks: ['ansible'],
  seen: { repository: 'redhat-cop/gitops-catalog', path: 'ansible-automation-platform/instance/base/automationcontroller.yaml' },
  marks: [
    {
      in: 'kubernetes',
      name: 'awx.ansible.com/AWX',
      shows: 'use',
      rung: 'container',
      example: '{ apiVersion: awx.ansible.com/v1, kind: AWX, metadata: { name: main } }',
      notExample: '{ apiVersion: awx.ansible.com/v1, kind: AWXNot, metadata: { name: main } }',
    },
    {
      in: 'image',
      name: 'quay.io/ansible/awx',
      shows: 'use',
      rung: 'container',
      example: 'image: quay.io/ansible/awx:1.0',
      notExample: 'image: quay.io/ansible/awx-not:1.0',
    },
    {
      in: 'kubernetes',
      name: 'automationcontroller.ansible.com/AutomationController',
      shows: 'use',
      rung: 'container',
      example: '{ apiVersion: automationcontroller.ansible.com/v1, kind: AutomationController, metadata: { name: main } }',
      notExample: '{ apiVersion: automationcontroller.ansible.com/v1, kind: AutomationControllerNot, metadata: { name: main } }',
    },
    {
      in: 'kubernetes',
      name: 'tower.ansible.com/*',
      shows: 'use',
      as: 'part',
      example: '{ apiVersion: tower.ansible.com/v1, kind: AnsibleJob, metadata: { name: main } }',
      notExample: '{ apiVersion: apps/v1, kind: Deployment, metadata: { name: main } }',
    },
    {
      in: 'terraform',
      name: 'awx_*',
      shows: 'use',
      as: 'part',
      example: 'resource "awx_policy" "main" {',
      notExample: 'resource "google_storage_bucket" "main" {',
    },
  ],
};
