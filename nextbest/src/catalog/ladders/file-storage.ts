import type { Ladder } from '#model/catalog.ts';
import { efsLimits } from '../limits/data-services.ts';
import { judgement } from '../origin.ts';
import { aws, azure, google, own } from '../rung.ts';

// `since` is the day of the provider’s announcement, as generally known; it only hides a service from answers about earlier dates.
export const fileStorage: Ladder = {
  capability: 'file-storage',
  does: 'share folders between machines',
  notices: 'A lost machine does not take the folder with it.',
  metric: 'hours per quarter spent on disks and mounts',
  writeIt: {
    what: 'A shared folder on one machine.',
    hours: [4, 12],
    lacks: 'One machine that everything waits for, and a restore that nobody has tried.',
    source: judgement().source,
  },
  rungs: [
    aws({
      rung: 'serverless',
      technology: 'amazon-efs',
      name: 'Amazon EFS',
      keeps: ['nfs', 'posix'],
      limits: efsLimits,
      tryOut: { what: 'Mount Amazon EFS in one test copy of the service and run its tests.', hours: [2, 8] },
    }),
    aws({
      rung: 'serverless',
      technology: 'amazon-s3-files',
      name: 'Amazon S3 Files',
      keeps: ['posix'],
      since: '2026-08-20',
      tryOut: { what: 'Mount Amazon S3 Files in one test copy of the service and run its tests.', hours: [2, 8] },
    }),
    azure({
      rung: 'serverless',
      technology: 'azure-files',
      name: 'Azure Files',
      keeps: ['smb', 'nfs', 'posix'],
      tryOut: { what: 'Mount Azure Files in one test copy of the service and run its tests.', hours: [2, 8] },
    }),
    aws({
      rung: 'managed',
      technology: 'amazon-fsx',
      name: 'Amazon FSx',
      keeps: ['smb', 'nfs', 'lustre', 'posix'],
      tryOut: { what: 'Mount Amazon FSx in one test copy of the service and run its tests.', hours: [2, 12] },
    }),
    azure({
      rung: 'managed',
      technology: 'azure-netapp-files',
      name: 'Azure NetApp Files',
      keeps: ['smb', 'nfs', 'posix'],
      tryOut: { what: 'Mount Azure NetApp Files in one test copy of the service and run its tests.', hours: [2, 12] },
    }),
    google({
      rung: 'managed',
      technology: 'google-filestore',
      name: 'Filestore',
      keeps: ['nfs', 'posix'],
      tryOut: { what: 'Mount Filestore in one test copy of the service and run its tests.', hours: [2, 12] },
    }),
    own({
      rung: 'container',
      technology: 'kubernetes-volume',
      name: 'A volume in the cluster',
      keeps: ['posix'],
    }),
    own({
      rung: 'container',
      technology: 'nfs-server',
      name: 'An NFS server that the team runs',
      keeps: ['nfs', 'posix'],
    }),
    aws({
      rung: 'vm',
      technology: 'amazon-ebs',
      name: 'Amazon EBS',
      keeps: ['block'],
      tryOut: { what: 'Mount Amazon EBS in one test copy of the service and run its tests.', hours: [2, 8] },
    }),
    azure({
      rung: 'vm',
      technology: 'azure-managed-disks',
      name: 'Azure managed disks',
      keeps: ['block'],
      tryOut: { what: 'Mount Azure managed disks in one test copy of the service and run its tests.', hours: [2, 8] },
    }),
    google({
      rung: 'vm',
      technology: 'google-persistent-disk',
      name: 'Persistent Disk',
      keeps: ['block'],
      tryOut: { what: 'Mount Persistent Disk in one test copy of the service and run its tests.', hours: [2, 8] },
    }),
    own({
      rung: 'vm',
      technology: 'nfs-machine',
      name: 'A file server on a machine',
      keeps: ['nfs', 'smb', 'posix'],
    }),
  ],
};
