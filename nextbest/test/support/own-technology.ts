/** A mark and a technology of a made-up company, as its own file would describe them. */
export const OWN_MARK = {
  in: 'image',
  name: 'registry.acme.example/queue',
  shows: 'use',
  rung: 'container',
  example: 'image: registry.acme.example/queue:2.1',
};

export const OWN_TECHNOLOGY = {
  id: 'acme-queue',
  name: 'Acme Queue',
  capability: 'queue',
  market: { evolution: 0.3, because: 'Only our company has ever used it.' },
  marks: [OWN_MARK],
};
