import { expect, test } from 'vitest';
import { readme } from '../../src/evidence/readers/readme.ts';
import { endedIn } from '../../src/landscape/ended.ts';

function ended(text: string, { path = 'README.md', repository = 'acme-shop' } = {}): readonly string[] {
  const { facts, unread } = readme.read(text, path);
  return endedIn([{ repository, path, reader: 'readme', facts, unread }]).map(({ says }) => says);
}

test.each([
  '**This repository has been archived.**',
  '# ⚠️ Decommissioned\n\nGone since 2024.',
  '# 🚧 [Deprecated] 🚧\n\nThe machines of the shop are described here.',
  '# DEPRECATED: A shop for bread\n\nIt sells bread to people.',
  '# The shop (archived)\n\nIt sells bread to people.',
  '> [!WARNING]\n> ⚠️ THIS REPOSITORY IS NOW ARCHIVED AND NO LONGER MAINTAINED ⚠️\n\n# A shop for bread\n\nIt sells bread.',
  '# The shop\n\n> This project is no longer being worked on. It stays as an example.\n\nIt sells bread to people.',
  '# Archive status announcement\n\nThe shop moves into archive status on July 1, 2023.',
  '# Shop\n\n***Note: This work has been incorporated into, and superseded by, the market project.***',
  '# Shop\n\n**STATUS**: This project is being Sunset. See the issue for more.',
  '# Shop\n\nThe shop is no longer maintained, please go to the market instead.',
  '# Machines\n\nAcme no longer uses Shop, as of last year.',
])('a repository that says so at the head of its README has ended: %s', (text) => {
  expect(ended(text)).toHaveLength(1);
});

test.each([
  '# Shop\n\nThis is a fork of the old shop, because the project is no longer maintained.',
  '# Shop\n\nPython 3.8 is no longer supported. The first interface is deprecated.',
  '# Shop\n\n> ⚠️ Node.js 18 Deprecation Notice\n\nIt sells bread to people.',
  '# Shop\n\n> **Maintenance mode:** This project is in selective maintenance mode.',
  '# Shop\n\nThis project no longer uses Redis, and the service is not deprecated.',
  '# Shop\n\nIt sells bread to people here.\n\n## Old clients\n\nThis library is deprecated.',
  '# Shop\n\nThis project is no longer supported on old browsers.',
  '# Sunset\n\nIt shows when the sun goes down.',
  '# Shop\n\nThe modules of the first kind have been retired or moved.',
])('what is said of a part, of a version or of another one is not said of the repository: %s', (text) => {
  expect(ended(text)).toEqual([]);
});

test('only what stands at the root speaks for the repository, and the sentence is quoted', () => {
  const text = '# Old client\n\nThis library is deprecated. Use the other one.';
  expect(ended(text, { path: 'clients/old/README.md' })).toEqual([]);
  expect(ended(text)).toEqual(['it says of itself: "This library is deprecated"']);
});
