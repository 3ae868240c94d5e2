import type { Attribute, Fact, FactsOfFile } from '#model/fact.ts';
import { folderOf } from './path.ts';

/** Apps that run on a plan which is an element of its own, and the setting of each kind of plan that names its size. */
const APP = /^azurerm_(?:linux_|windows_)?(?:function_app|web_app|app_service)$/;
const PLAN = /^azurerm_(?:app_)?service_plan$/;
const SIZES = ['sku_name', 'sku.size'];

/** Apps get the size of the plan that they name as `plan`: whether they scale by themselves is a matter of the plan alone. */
export function settlePlans(files: readonly FactsOfFile[]): readonly FactsOfFile[] {
  const plans = new Map<string, Attribute>();
  for (const file of files) {
    for (const fact of file.facts.filter(({ name, role }) => PLAN.test(name) && role === 'defines')) {
      const size = SIZES.flatMap((name) => fact.attributes?.[name] ?? [])[0];
      if (size !== undefined) plans.set(`${keyOf(file)}:${fact.name}.${fact.label ?? ''}`, size);
    }
  }
  if (plans.size === 0) return files;
  const settled = (file: FactsOfFile, fact: Fact): Fact => {
    const references = APP.test(fact.name) ? (fact.references ?? []) : [];
    const plan = references.flatMap(({ to }) => plans.get(`${keyOf(file)}:${to}`) ?? [])[0];
    return plan === undefined ? fact : { ...fact, attributes: { ...fact.attributes, plan: { value: plan.value, line: fact.line } } };
  };
  return files.map((file) => ({ ...file, facts: file.facts.map((fact) => settled(file, fact)) }));
}

function keyOf({ repository, path }: FactsOfFile): string {
  return `${repository}:${folderOf(path)}`;
}
