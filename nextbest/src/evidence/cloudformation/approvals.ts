import type { Fact } from '#model/fact.ts';
import { gateFact } from '../pipeline/facts.ts';
import { field, items, textOf, type YamlNode } from '../yaml/node.ts';

/** The actions of an `AWS::CodePipeline::Pipeline` that wait for somebody's word. */
export function approvalsIn(properties: YamlNode | undefined): readonly Fact[] {
  const actions = items(field(properties, 'Stages')).flatMap((stage) => items(field(stage, 'Actions')));
  return actions.flatMap((action) => {
    const category = field(action, 'ActionTypeId', 'Category');
    return category === undefined || textOf(category) !== 'Approval'
      ? []
      : [gateFact('approval', textOf(field(action, 'Name')), category.line)];
  });
}
