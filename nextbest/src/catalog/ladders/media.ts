import type { Ladder } from '#model/catalog.ts';
import { textract } from '../limits/aws-jobs.ts';
import { aws, azure, google, own, vendor } from '../rung.ts';

export const media: Ladder = {
  capability: 'media',
  does: 'turn documents, pictures and films',
  notices: 'A film or document is ready when it is asked for, and no machine waits for the next.',
  metric: 'minutes from upload to ready',
  writeIt: {
    what: 'A queue, a worker and a command-line converter.',
    hours: [8, 60],
    lacks: 'Broken and hostile files, formats that come next year, films longer than a run, and room for many at once.',
    source: 'our judgement',
  },
  rungs: [
    aws({
      rung: 'serverless',
      technology: 'aws-elemental-mediaconvert',
      name: 'AWS Elemental MediaConvert',
      keeps: ['video'],
      tryOut: { what: 'Turn ten recorded files with AWS Elemental MediaConvert and compare the results.', hours: [2, 8] },
    }),
    aws({
      rung: 'serverless',
      technology: 'amazon-textract',
      name: 'Amazon Textract',
      keeps: ['scan'],
      limits: textract,
      tryOut: { what: 'Turn ten recorded files with Amazon Textract and compare the results.', hours: [2, 8] },
    }),
    azure({
      rung: 'serverless',
      technology: 'azure-document-intelligence',
      name: 'Azure AI Document Intelligence',
      keeps: ['scan'],
      tryOut: { what: 'Turn ten recorded files with Azure AI Document Intelligence and compare the results.', hours: [2, 8] },
    }),
    google({
      rung: 'serverless',
      technology: 'google-transcoder',
      name: 'Transcoder API',
      keeps: ['video'],
      tryOut: { what: 'Turn ten recorded files with Transcoder API and compare the results.', hours: [2, 8] },
    }),
    vendor({
      rung: 'saas',
      technology: 'cloudinary',
      name: 'Cloudinary',
      keeps: ['image', 'video'],
      tryOut: { what: 'Turn ten recorded files with Cloudinary and compare the results.', hours: [2, 10] },
    }),
    vendor({
      rung: 'saas',
      technology: 'docraptor',
      name: 'DocRaptor',
      keeps: ['html', 'pdf'],
      tryOut: { what: 'Turn ten recorded files with DocRaptor and compare the results.', hours: [2, 10] },
    }),
    own({
      rung: 'container',
      technology: 'gotenberg',
      name: 'Gotenberg that the team runs',
      keeps: ['html', 'pdf'],
    }),
    own({
      rung: 'home-made',
      technology: 'home-made-media',
      name: 'ffmpeg or a browser inside the application',
      keeps: ['html', 'pdf', 'image', 'video'],
    }),
  ],
};
