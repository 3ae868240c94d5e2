import type { Fact } from '#model/fact.ts';
import { gateFact } from '../../pipeline/facts.ts';
import { attributeOf, type Block, type Body, contentOf, textOf } from '../syntax.ts';

/** The actions of an `aws_codepipeline` that wait for somebody's word. */
export function approvalsIn(block: Block): readonly Fact[] {
  if (block.labels[0] !== 'aws_codepipeline') return [];
  const actions = nested(block, 'stage').flatMap((stage) => nested(stage, 'action'));
  return actions.flatMap((action) => {
    const category = attributeOf(action, 'category');
    return category === undefined || textOf(action, 'category') !== 'Approval'
      ? []
      : [gateFact('approval', textOf(action, 'name'), category.line)];
  });
}

function nested(body: Body, name: string): readonly Body[] {
  return body.blocks.map(contentOf).flatMap((content) => (content.name === name ? [content.body] : []));
}
