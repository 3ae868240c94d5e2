import type { Technology } from '#model/catalog.ts';

export const kubernetesVolume: Technology = {
  id: 'kubernetes-volume',
  name: 'Volume in the cluster',
  capability: 'file-storage',
  market: { evolution: 0.9, because: 'Shared file systems are rented by the gigabyte from every large cloud.' },
  speaks: ['posix'],
  seen: { repository: 'mlrun/mlrun', path: 'hack/local/nfs-pvc.yaml' },
  marks: [
    {
      in: 'kubernetes',
      name: 'core/PersistentVolume',
      shows: 'use',
      rung: 'container',
      as: 'part',
      example: '{ apiVersion: v1, kind: PersistentVolume, metadata: { name: shared } }',
    },
    {
      in: 'kubernetes',
      name: 'core/PersistentVolumeClaim',
      shows: 'use',
      rung: 'container',
      as: 'part',
      example: '{ apiVersion: v1, kind: PersistentVolumeClaim, metadata: { name: shared } }',
    },
  ],
};
