import type { Technology } from '#model/catalog.ts';

export const ansible: Technology = {
  id: 'ansible',
  name: 'Ansible',
  capability: 'compute',
  market: { evolution: 0.95, because: 'Virtual machines are rented by the second from every cloud.' },
  speaks: ['vm'],
  seen: { repository: 'dev-sec/ansible-collection-hardening', path: 'requirements.txt' },
  marks: [
    { in: 'pypi', name: 'ansible', shows: 'use', rung: 'vm', as: 'part', example: 'ansible' },
    { in: 'pypi', name: 'ansible-core', shows: 'use', rung: 'vm', as: 'part', example: 'ansible-core' },
    {
      in: 'platform',
      name: 'ansible/play',
      shows: 'use',
      rung: 'vm',
      example: '[{ hosts: web, roles: [nginx] }]',
      notExample: '[{ hosts: web }]',
    },
    { in: 'file', name: 'ansible-playbook', shows: 'use', rung: 'vm', as: 'part', example: 'playbooks/web.yml' },
    { in: 'file', name: 'ansible-role', shows: 'use', rung: 'vm', as: 'part', example: 'roles/web/tasks/main.yml' },
    { in: 'file', name: 'ansible.cfg', shows: 'use', rung: 'vm', as: 'part', example: 'deploy/ansible.cfg' },
    { in: 'command', name: 'ansible-playbook', shows: 'use', rung: 'vm', as: 'part', example: '- run: ansible-playbook --help' },
  ],
};
