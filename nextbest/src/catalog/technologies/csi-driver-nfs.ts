import type { Technology } from '#model/catalog.ts';

export const csiDriverNfs: Technology = {
  id: 'csi-driver-nfs',
  name: 'NFS driver for Kubernetes',
  capability: 'file-storage',
  market: { evolution: 0.8, because: 'Shared file systems are rented by the gigabyte from every large cloud.' },
  speaks: ['csi'],
  seen: {
    repository: 'ovh/public-cloud-examples',
    path: 'containers-orchestration/managed-kubernetes/install-csi-manila/modules/ovhcloud/csi_manila/main.tf',
  },
  marks: [
    {
      in: 'chart',
      name: 'csi-driver-nfs',
      shows: 'use',
      rung: 'container',
      example: '- { name: csi-driver-nfs, version: 1.0.0, repository: https://charts.example.com }',
      notExample: '- { name: csi-driver-nfs-not, version: 1.0.0, repository: https://charts.example.com }',
    },
    {
      in: 'chart',
      name: 'nfs-subdir-external-provisioner',
      shows: 'use',
      rung: 'container',
      example: '- { name: nfs-subdir-external-provisioner, version: 1.0.0, repository: https://charts.example.com }',
      notExample: '- { name: nfs-subdir-external-provisioner-not, version: 1.0.0, repository: https://charts.example.com }',
    },
    {
      in: 'chart',
      name: 'nfs-server-provisioner',
      shows: 'use',
      rung: 'container',
      example: '- { name: nfs-server-provisioner, version: 1.0.0, repository: https://charts.example.com }',
      notExample: '- { name: nfs-server-provisioner-not, version: 1.0.0, repository: https://charts.example.com }',
    },
  ],
};
