import type { Technology } from '#model/catalog.ts';

export const kubevirt: Technology = {
  id: 'kubevirt',
  name: 'KubeVirt',
  capability: 'compute',
  market: { evolution: 0.7, because: 'Virtual machines are rented by the second from every cloud.' },
  speaks: ['vm'],
  seen: { repository: 'operate-first/apps', path: 'kubevirt-hyperconverged/base/hyperconverged.yaml' },
  marks: [
    {
      in: 'kubernetes',
      name: 'kubevirt.io/VirtualMachine',
      shows: 'use',
      rung: 'container',
      example: '{ apiVersion: kubevirt.io/v1, kind: VirtualMachine, metadata: { name: main } }',
      notExample: '{ apiVersion: kubevirt.io/v1, kind: VirtualMachineNot, metadata: { name: main } }',
    },
    {
      in: 'kubernetes',
      name: 'hco.kubevirt.io/HyperConverged',
      shows: 'use',
      rung: 'container',
      example: '{ apiVersion: hco.kubevirt.io/v1, kind: HyperConverged, metadata: { name: main } }',
      notExample: '{ apiVersion: hco.kubevirt.io/v1, kind: HyperConvergedNot, metadata: { name: main } }',
    },
    {
      in: 'kubernetes',
      name: 'kubevirt.io/*',
      shows: 'use',
      as: 'part',
      example: '{ apiVersion: kubevirt.io/v1, kind: VirtualMachineInstance, metadata: { name: main } }',
      notExample: '{ apiVersion: apps/v1, kind: Deployment, metadata: { name: main } }',
    },
    {
      in: 'kubernetes',
      name: 'cdi.kubevirt.io/*',
      shows: 'use',
      as: 'part',
      example: '{ apiVersion: cdi.kubevirt.io/v1, kind: DataVolume, metadata: { name: main } }',
      notExample: '{ apiVersion: apps/v1, kind: Deployment, metadata: { name: main } }',
    },
  ],
};
