/** The text of a technology's data file, with what is not known yet left empty, so that the tests name it until it is filled in. */
export function technologyFile(id: string, name: string): string {
  const text = (value: string): string => `'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
  return `import type { Technology } from '#model/catalog.ts';

export const ${constantOf(id)}: Technology = {
  id: ${text(id)},
  name: ${text(name)},
  capability: 'compute',
  market: { evolution: 0.5, because: '' },
  seen: { repository: '', path: '' },
  marks: [
    { in: 'npm', name: ${text(id)}, shows: 'need', example: '"${id}": "1.0.0"', notExample: '"not-${id}": "1.0.0"' },
    {
      in: 'image',
      name: ${text(id)},
      shows: 'use',
      rung: 'container',
      example: 'image: ${id}:1.0',
      notExample: 'image: not-${id}:1.0',
    },
  ],
};
`;
}

/** `acmeQueue` of `acme-queue`; a digit cannot begin a name of the language. */
function constantOf(id: string): string {
  return id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase()).replace(/^(?=\d)/, 'the');
}
